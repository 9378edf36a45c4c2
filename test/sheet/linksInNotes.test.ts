/** Which words under “Contact / link”, “Contact” or “Note” are a link of the applicant's own, and which are not? */
import { describe, expect, test } from 'vitest';
import { call } from '../../src/main';
import { readColumn } from '../../src/reading/headers/programHeader';
import { plainLink } from '../../src/reading/program/connection';
import { applicant } from '../support/applicant';

const linkIn = (text: string): string[] =>
  Object.entries(plainLink({ is: 'text', text })).flatMap(([name, is]) => (is === true ? [name] : []));

describe('in free notes', () => {
  test.each([
    ['rotated in Aug, SLOE', ['rotated', 'letter']],
    ['rotated 1 month', ['rotated']],
    ['I rotated here last summer', ['rotated']],
    ['did a sub-I there', ['rotated']],
    ['elective done 06/2026', ['rotated']],
    ['letter from Dr. there', ['letter']],
    ['LOR from PD', ['letter']],
    ['strong letter from their chief', ['letter']],
    ['my cousin is R2', ['contact']],
    ['My friend works there', ['contact']],
    ['my friend rotated there last year', ['contact']],
    ['I know the PD', ['contact']],
    ['2 residents from my school', ['sameSchool']],
  ])('“%s” is one', (text, links) => {
    expect(linkIn(text)).toEqual(links);
  });
  test.each([
    'residents rotated through 3 hospitals',
    'planning to rotate in October',
    'not rotated there',
    'elective rotations available',
    'electives offered to IMGs',
    'requires 3 letters',
    '3 LORs, one from the chair',
    'letter from dean required',
    'letter from home program',
    'my cousin lives in Ohio',
    'my favorite so far',
    'my score is below their average',
    'does anyone know the PD?',
    'Jane Doe, coordinator',
    'Dr. Smith (PD)',
    'NRMP - not registered yet!!',
    'they emailed me, I did NOT apply there',
    'should ask my mentor who is faculty',
    'safe, they always take from our school',
  ])('“%s” is none', (text) => {
    expect(linkIn(text)).toEqual([]);
  });
});

describe('a column of contacts and links', () => {
  const text = (words: string) => ({ is: 'text', text: words }) as const;
  test('of words is one of connections, of addresses one of websites', () => {
    expect(readColumn('Contact / link', [text('letter from Dr. there'), text('rotated 1 month')]).field).toBe('connection');
    expect(readColumn('Contact / link', [text('https://mercy.test/im'), text('mercy.test')]).field).toBe('website');
    expect(readColumn('Contact / link', [text('im@mercy.test')]).field).toBe('contact_email');
    expect(readColumn('Links (rotation, letter)', []).field).toBe('connection');
  });
});

describe('SIGNALS and WHY', () => {
  const list = (header: string, ...cells: string[]): string[][] => [
    ['Program', 'State', 'Specialty', 'IMG %', header],
    ...cells.map((cell, at) => [`Site ${at + 1} EM`, 'FL', 'EM', '40%', cell]),
  ];
  const profile = applicant({ Season: 2027, Today: '2026-09-10', Specialties: 'Emergency Medicine', 'Step 2 CK': 240 });
  test('where one rotated by a note, Emergency Medicine is not signalled', () => {
    const signals = call('SIGNALS', [list('Note', 'rotated in Aug, SLOE', ''), profile]) as string[][];
    expect(signals.filter(([signal]) => signal === 'signal').map(([, program]) => program)).toEqual(['Site 2 EM']);
  });
  test('the column of connections speaks before the notes, and “no” there is a no', () => {
    const both = [
      ['Program', 'Connection', 'Notes'],
      ['Site 1', 'no', 'rotated in Aug'],
      ['Site 2', '', 'rotated in Aug'],
    ];
    const why = call('WHY', [both, profile]) as string[][];
    expect(why.map(([says = '']) => says.includes('you rotated there'))).toEqual([false, false, true]);
  });
  test('words under Connection that are no link are called unread, and no absence', () => {
    const of = (words: string) =>
      (
        call('SHORTLIST', [
          [
            ['Program', 'IMG %', 'Connection'],
            ['Site', '60%', words],
          ],
          profile,
        ]) as string[][]
      )
        .map((line) => line.join(' '))
        .join(' ');
    expect(of('should ask around')).toContain('no link read there');
    expect(of('')).toContain('no link there');
  });
  test('rows that differ only in their notes differ in their link', () => {
    const why = call('WHY', [list('Comment', 'rotated in Aug', 'nice town'), profile]) as string[][];
    expect(why.map(([says = '']) => says.includes('you rotated there'))).toEqual([false, true, false]);
  });
});
