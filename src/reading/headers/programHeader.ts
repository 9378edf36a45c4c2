/** Which field does a column's header name, in whatever words the applicant chose? */
import type { Cell } from '../text/cellText';
import { contentOf } from './columnContent';
import { ruleFor } from './fieldRules';
import { foldHeader, LONGEST_HEADER, rolesOf } from './headerRoles';
import type { ProgramField } from './programFields';
import { RULES } from './programRules';
import { severalTopics } from './severalTopics';

/** Headers MatchSheet writes itself: never read as input. */
const OURS = /^(?:tier|order|visa ok|img share read|cut-?offs|fit|to verify|why|scored as)(?: \(matchsheet\))?$|, as read$/;

/** A header over answers of MatchSheet. */
export const isOurHeader = (header: string): boolean => OURS.test(foldHeader(header)) || /^region$/i.test(header.trim());

/** What a column is read as, and what decided. */
export interface HeaderReading {
  readonly field: ProgramField | 'other';
  readonly by: 'words' | 'values' | 'settings';
  /** "Name", "Interview?", "Draft rank" or the values alone: another column of the field is the better one. */
  readonly isWeak: boolean;
}

/** The field that a header names by its words alone. */
export const readHeader = (header: string): ProgramField | 'other' => readColumn(header, []).field;

const OTHER: HeaderReading = { field: 'other', by: 'words', isWeak: false };
/** Beside a column that says it outright, these words give way. */
const WEAK: ReadonlySet<string> = new Set(['name', 'interview', 'scale', 'size', 'feel', 'first:score']);
const SORT = /^==?(?!none)/;

/** @param below Values of the column, as far as they are known; they are looked at only where a rule asks for them. */
export function readColumn(header: string, below: readonly Cell[]): HeaderReading {
  if (header.length > LONGEST_HEADER || OURS.test(foldHeader(header))) return OTHER;
  const roles = rolesOf(header);
  let content: ReadonlySet<string> | null = null;
  const has = (role: string): boolean => {
    if (role === 'several') return severalTopics(header).size > 0;
    if (!role.startsWith('=')) return roles.has(role);
    content ??= contentOf(below);
    return content.has(role);
  };
  const rule = ruleFor(RULES, { has });
  if (rule === null || rule.field === 'other') return OTHER;
  const isByValues = rule.parts.some((part) => part.some((role) => SORT.test(role) && has(role)));
  return {
    field: rule.field,
    by: isByValues ? 'values' : 'words',
    isWeak: roles.has('draft') || rule.parts.every(([role = '']) => WEAK.has(role) || role.startsWith('=')),
  };
}

/** Words that name nothing: "How it goes", "So far". Those of another year, another person or another matter do. */
export function isOpenHeader(header: string): boolean {
  if (header.trim() === '' || header.length > LONGEST_HEADER || isOurHeader(header)) return false;
  return [...rolesOf(header)].every((role) => NAMES_NOTHING.has(role.replace(/^first:/, '')));
}
const NAMES_NOTHING: ReadonlySet<string> = new Set(['unknown', 'how', 'mine', 'there']);
