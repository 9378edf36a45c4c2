/** Which tabs does an Excel file hold, and what would be read in their cells? */
import { formatsOf } from './numberShown';
import { type Read, sheetCells } from './sheetCells';
import { type Tag, tagsOf } from './tags';

/** The texts in the file, by their paths in small letters. */
type Parts = ReadonlyMap<string, string>;

export interface ExcelTab extends Read {
  readonly name: string;
  readonly isHidden: boolean;
  /** Links behind words, and comments: a table has no place for them. */
  readonly links: number;
  readonly comments: number;
}

/** What of the file is needed: pictures and charts are not. */
export const isNeeded = (path: string): boolean =>
  /^xl\/(?:[^/]+\.xml|_rels\/[^/]+|worksheets\/(?:_rels\/)?[^/]+|threadedcomments\/[^/]+)$/i.test(path);

/** Those with a filled cell; null where the file is no workbook. */
export function excelTabs(parts: Parts): readonly ExcelTab[] | null {
  const path = [...parts.keys()].find((one) => /^xl\/workbook\w*\.xml$/.test(one));
  if (path === undefined) return null;
  const workbook = [...tagsOf(parts.get(path) ?? '')];
  const about = {
    strings: stringsOf(parts.get('xl/sharedstrings.xml') ?? ''),
    formats: formatsOf(parts.get('xl/styles.xml') ?? ''),
    is1904: workbook.some((tag) => tag.name === 'workbookPr' && /^(?:1|true)$/.test(tag.attribute('date1904') ?? '')),
  };
  const related = relatedTo(path, parts);
  return workbook.flatMap((tag) => {
    const at = related.find(({ id }) => tag.name === 'sheet' && id === tag.attribute('id'))?.path ?? '';
    const xml = parts.get(at);
    if (xml === undefined) return [];
    const read = sheetCells(xml, about);
    if (read.rows.length === 0) return [];
    const beside = relatedTo(at, parts);
    return {
      ...read,
      name: tag.attribute('name') ?? '',
      isHidden: tag.attribute('state') !== undefined && tag.attribute('state') !== 'visible',
      links: beside.filter(({ type }) => /hyperlink$/.test(type)).length,
      comments: commentsOf(beside.filter(({ type }) => /\/comments$/.test(type)).map((one) => parts.get(one.path) ?? '')),
    };
  });
}

const commentsOf = (texts: readonly string[]): number =>
  texts.flatMap((xml) => [...tagsOf(xml)]).filter(({ name, isEnd }) => name === 'comment' && !isEnd).length;

/** One text may be written in several runs; what tells how it is pronounced is no part of it. */
function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let isSound = false;
  for (const { name, isEnd, text } of tagsOf(xml)) {
    if (name === 'rPh') isSound = !isEnd;
    if (name === 'si' && !isEnd) strings.push('');
    else if (name === 't' && !isEnd && !isSound) strings.push((strings.pop() ?? '') + text);
  }
  return strings;
}

interface Related {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** A path there begins at the folder of the part, or with "/" at the file. */
function relatedTo(path: string, parts: Parts): Related[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '';
  const said = (tag: Tag, name: string): string => tag.attribute(name) ?? '';
  return [...tagsOf(xml)]
    .filter(({ name, isEnd }) => name === 'Relationship' && !isEnd)
    .map((tag) => ({ id: said(tag, 'Id'), type: said(tag, 'Type'), path: joined(folder, said(tag, 'Target').toLowerCase()) }));
}

function joined(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const places: string[] = [];
  for (const place of (folder + target).split('/'))
    if (place === '..') places.pop();
    else places.push(place);
  return places.join('/');
}
