/** Which topics of what a program asks does one header name: "CK / attempts / YOG"? */
import { ruleFor } from './fieldRules';
import { foldHeader, rolesOf } from './headerRoles';
import type { ProgramField } from './programFields';
import { RULES } from './programRules';

type AskedTopic = 'scores' | 'attempts' | 'graduation' | 'usce' | 'imgs' | 'visa' | 'ecfmg';

const TOPIC_OF: Readonly<Partial<Record<ProgramField, AskedTopic>>> = {
  step1_min: 'scores',
  step2_min: 'scores',
  step2_typical: 'scores',
  attempts: 'attempts',
  yog: 'graduation',
  usce: 'usce',
  imgs: 'imgs',
  visa: 'visa',
  j1: 'visa',
  h1b: 'visa',
  ecfmg: 'ecfmg',
};

const PARTED = /[/,;|+&\n]|\s(?:and|or|y|e|o|ou|et|und|oder|ve)\s|\s[-–—]\s/;
const NAMES_EXAM: readonly string[] = ['step1', 'step2', 'step3', 'exam', 'otherexam'];
const NONE: ReadonlySet<AskedTopic> = new Set();

/** The topics where there are two or more, each named in a part of its own; none of a header of one topic. */
export function severalTopics(header: string): ReadonlySet<AskedTopic> {
  // A score or a year stands in a cell.
  if (!PARTED.test(header) || /\d{3}/.test(header)) return NONE;
  const topics = new Set<AskedTopic>();
  for (const part of header.split(PARTED)) {
    const roles = rolesOf(part);
    const topic = topicIn(roles);
    // "Step 1 / Step 2 attempts", "Step 1/2 attempts": one limit of both exams.
    if (topic === 'attempts' && (NAMES_EXAM.some((exam) => roles.has(exam)) || roles.has('first:number'))) return NONE;
    if (topic !== null) topics.add(topic);
  }
  return topics.size > 1 ? topics : NONE;
}

function topicIn(roles: ReadonlySet<string>): AskedTopic | null {
  const field = ruleFor(RULES, { has: (role) => role === '=none' || roles.has(role) })?.field;
  if (field === undefined || field === 'other') return roles.has('first:score') ? 'scores' : null;
  return TOPIC_OF[field] ?? null;
}

/** "CK / attempts" names one exam: a score without a name is its. */
export function namesCkAlone(header: string): boolean {
  const roles = rolesOf(foldHeader(header));
  return roles.has('step2') && !['step1', 'step3', 'exam', 'otherexam'].some((exam) => roles.has(exam));
}
