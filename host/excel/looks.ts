// How does a cell's look go between an Excel file and the engine? Fonts, fills, borders and alignment, both ways.
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Alignment, Border, BorderStyle, Borders, Color, Fill, Font, Style } from 'exceljs';

/** The office theme's colours, in the order in which a file counts them; a file with a theme of its own is drawn in these. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
/** Of a named border, the engine's number. */
const BORDERS: readonly (readonly [BorderStyle, number])[] = [
  ['thin', 1],
  ['hair', 2],
  ['dotted', 3],
  ['dashed', 4],
  ['dashDot', 5],
  ['dashDotDot', 6],
  ['double', 7],
  ['medium', 8],
  ['mediumDashed', 9],
  ['mediumDashDot', 10],
  ['mediumDashDotDot', 11],
  ['slantDashDot', 12],
  ['thick', 13],
];
const HORIZONTAL = ['left', 'center', 'right', 'justify'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;
const WRAP = 3;
const SIDES = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
] as const;

type ExcelColour = Partial<Color> & { readonly tint?: number };

/** `#rrggbb`, or nothing where the file leaves it to the program. */
export function colourOf(colour: ExcelColour | undefined): string | undefined {
  if (colour?.argb !== undefined) return `#${colour.argb.slice(-6).toLowerCase()}`;
  const named = colour?.theme === undefined ? undefined : THEME[colour.theme];
  return named === undefined ? undefined : tinted(named, colour?.tint ?? 0);
}

/** A tint below 0 goes towards black, above towards white. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const moved = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${moved.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const argb = (colour: string): Partial<Color> => ({ argb: `FF${colour.replace('#', '').toUpperCase()}` });

/** What the engine is told of a cell of a file; nothing where it looks like any other. */
export function lookFrom({ font, fill, alignment, border }: Partial<Style>): IStyleData | undefined {
  const look: IStyleData = {
    ...fontFrom(font),
    ...fillFrom(fill),
    ...alignmentFrom(alignment),
    ...bordersFrom(border),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

function fontFrom(font: Partial<Font> | undefined): IStyleData {
  const colour = colourOf(font?.color);
  return {
    ...(font?.bold ? { bl: 1 } : {}),
    ...(font?.italic ? { it: 1 } : {}),
    ...(font?.underline && font.underline !== 'none' ? { ul: { s: 1 } } : {}),
    ...(font?.strike ? { st: { s: 1 } } : {}),
    ...(colour === undefined || colour === '#000000' ? {} : { cl: { rgb: colour } }),
    ...(font?.size === undefined || font.size === 11 ? {} : { fs: font.size }),
  };
}

function fillFrom(fill: Fill | undefined): IStyleData {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const colour = colourOf(fill.fgColor) ?? colourOf(fill.bgColor);
  return colour === undefined ? {} : { bg: { rgb: colour } };
}

function alignmentFrom(alignment: Partial<Alignment> | undefined): IStyleData {
  const across = (HORIZONTAL as readonly unknown[]).indexOf(alignment?.horizontal);
  const down = (VERTICAL as readonly unknown[]).indexOf(alignment?.vertical);
  return {
    ...(across < 0 ? {} : { ht: across + 1 }),
    ...(down < 0 ? {} : { vt: down + 1 }),
    ...(alignment?.wrapText ? { tb: WRAP } : {}),
  };
}

function bordersFrom(border: Partial<Borders> | undefined): IStyleData {
  const data: IBorderData = {};
  for (const [side, name] of SIDES) {
    const line: Partial<Border> | undefined = border?.[name];
    const style = BORDERS.find(([known]) => known === line?.style)?.[1];
    if (style !== undefined) data[side] = { s: style, cl: { rgb: colourOf(line?.color) ?? '#000000' } };
  }
  return Object.keys(data).length === 0 ? {} : { bd: data };
}

/** What a file is told of a cell of the engine. */
export function excelStyle(look: IStyleData): Partial<Style> {
  const font: Partial<Font> = {
    ...(look.bl ? { bold: true } : {}),
    ...(look.it ? { italic: true } : {}),
    ...(look.ul?.s ? { underline: true } : {}),
    ...(look.st?.s ? { strike: true } : {}),
    ...(look.cl?.rgb ? { color: argb(hexOf(look.cl.rgb)) } : {}),
    ...(look.fs ? { size: look.fs } : {}),
  };
  const alignment: Partial<Alignment> = {
    ...(HORIZONTAL[(look.ht ?? 0) - 1] ? { horizontal: HORIZONTAL[(look.ht ?? 0) - 1] } : {}),
    ...(VERTICAL[(look.vt ?? 0) - 1] ? { vertical: VERTICAL[(look.vt ?? 0) - 1] } : {}),
    ...(look.tb === WRAP ? { wrapText: true } : {}),
  };
  const border: Partial<Borders> = {};
  for (const [side, name] of SIDES) {
    const line = look.bd?.[side];
    const style = BORDERS.find(([, number]) => number === line?.s)?.[0];
    if (style !== undefined) border[name] = { style, color: argb(hexOf(line?.cl?.rgb ?? '#000000')) };
  }
  return {
    ...(Object.keys(font).length === 0 ? {} : { font: { name: 'Calibri', size: 11, ...font } }),
    ...(look.bg?.rgb ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(hexOf(look.bg.rgb)) } } : {}),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(Object.keys(border).length === 0 ? {} : { border }),
  };
}

/** The engine also writes `rgb(1,2,3)`. */
export function hexOf(colour: string): string {
  const parts = /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(colour)?.slice(1) ?? [];
  if (parts.length === 3) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  return /^#[\da-f]{3}$/i.test(colour) ? colour.replace(/[\da-f]/gi, '$&$&') : colour;
}
