/** Which field do some roles name? Rules in their order, as data: a field, what must stand there, what must not. */

/** One rule: every part must hold; `a|b` is one of several, `!a|b` none of them. */
interface FieldRule<Field> {
  readonly field: Field;
  readonly parts: readonly (readonly string[])[];
  readonly without: readonly (readonly string[])[];
}

/** @param text One rule a line: `field part part|part !without`. */
export function fieldRules<Field extends string>(text: string, isField: (name: string) => name is Field): FieldRule<Field>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [field = '', ...parts] = line.split(' ');
      if (!isField(field)) throw new Error(`no field of that name: ${line}`);
      return {
        field,
        parts: parts.filter((part) => !part.startsWith('!')).map((part) => part.split('|')),
        without: parts.filter((part) => part.startsWith('!')).map((part) => part.slice(1).split('|')),
      };
    });
}

/** The first rule that holds, or null. */
export const ruleFor = <Field>(
  rules: readonly FieldRule<Field>[],
  roles: { has(role: string): boolean },
): FieldRule<Field> | null =>
  rules.find(
    ({ parts, without }) =>
      parts.every((any) => any.some((role) => roles.has(role))) && !without.some((any) => any.some((role) => roles.has(role))),
  ) ?? null;
