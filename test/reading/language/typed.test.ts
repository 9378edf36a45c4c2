/** Which words, figures and signs of a cell are an exam, a visa, a day, a number, a mark? */
import { describe, expect, test } from 'vitest';
import { elementsShown } from './shown';

type Table = readonly (readonly [cell: string, ...elements: string[]])[];
const both = (table: Table) => table.map(([cell, ...expected]) => ({ cell, expected }));

describe('exams', () => {
  test.each(
    both([
      ['Step 2 CK', 'Step 2 CK = exam 2'],
      ['Step 2CK', 'Step 2CK = exam 2'],
      ['Step 2-CK', 'Step 2-CK = exam 2'],
      ['Step 1 CK', 'Step 1 = exam 1', 'CK = exam 2'],
      ['Step 2 CS', 'Step 2 CS = otherexam'],
      ['Step 2-CS', 'Step 2-CS = otherexam'],
      ['Step-3', 'Step-3 = exam 3'],
      ['Step 4', 'Step = exam', '4 = number 4'],
      ['Step two', 'Step two = exam 2'],
      ['Step iii', 'Step iii = exam 3'],
      ['S1', 'S1 = exam 1'],
      ['S-1', 'S-1 = exam 1'],
      ['USMLE Step 1', 'USMLE Step 1 = exam 1'],
      ['USMLE-Step 1', 'USMLE-Step 1 = exam 1'],
      ['USMLE Step II', 'USMLE Step II = exam 2'],
      ['USMLE 3', 'USMLE 3 = exam 3'],
      ['USMLE-2', 'USMLE-2 = exam 2'],
      ['USMLE II', 'USMLE II = exam 2'],
      ['MLE 2', 'MLE 2 = exam 2'],
      ['CK', 'CK = exam 2'],
      ['2 CK', '2 CK = exam 2'],
      ['2 CS', '2 CS = otherexam 2'],
      ['3 CK', '3 = number 3', 'CK = exam 2'],
      ['CS', 'CS = otherexam'],
      ['Step 2 max', 'Step 2 = exam 2', 'max = less'],
      ['Setp 1', 'Setp 1 = exam 1'],
      ['Stp 2', 'Stp 2 = exam 2'],
      ['Stage 2', 'Stage 2 = exam 2'],
      ['USMLEs Step 1', 'USMLEs Step 1 = exam 1'],
      ['USMLE one', 'USMLE = exam', 'one = number 1'],
      ['Level 2', 'Level 2 = otherexam'],
      ['Levels-1', 'Levels-1 = otherexam'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(elementsShown(cell)).toEqual(expected);
  });
  test.each(
    both([
      ['COMLEX Level 3: two attempts', 'COMLEX Level = otherexam', ': = sign', 'two = number 2', 'attempts = sitting'],
      ['COMLEX Level 1 and 2', 'COMLEX Level = otherexam'],
      ['COMLEX Level 1/2', 'COMLEX Level = otherexam'],
      ['COMLEX Level 1+2', 'COMLEX Level = otherexam'],
      ['COMLEX Level 1 & 2', 'COMLEX Level = otherexam'],
      ['COMLEX Level 1, 2', 'COMLEX Level = otherexam'],
      ['COMLEX Level 1 2', 'COMLEX Level = otherexam', '2 = number 2'],
      ['COMLEX Level 1 and 3', 'COMLEX Level = otherexam', 'and = join', '3 = number 3'],
      ['COMLEX 3', 'COMLEX = otherexam', '3 = number 3'],
    ]),
  )('the number behind a level is its name: $cell', ({ cell, expected }) => {
    expect(elementsShown(cell)).toEqual(expected);
  });
  test('a number behind "USMLE" that counts something is no exam: times, failures, a maximum', () => {
    expect(elementsShown('USMLE three times', 'attempts')).toEqual(['USMLE = exam', 'three = number 3', 'times = sitting']);
    expect(elementsShown('USMLE 1 fail', 'attempts')).toEqual(['USMLE = exam', '1 = number 1', 'fail = fail']);
    expect(elementsShown('USMLE 2 max')).toEqual(['USMLE = exam', '2 = number 2', 'max = less']);
  });
  test('with a score behind it, or a pass, it names the exam all the same', () => {
    expect(elementsShown('USMLE 2 max 230')[0]).toBe('USMLE 2 = exam 2');
    expect(elementsShown('USMLE 2 pass')).toEqual(['USMLE 2 = exam 2', 'pass = pass']);
  });
  test('"s 1" names no exam: only "S1" and "S-1" do', () => {
    expect(elementsShown('s 1').at(-1)).toBe('1 = number 1');
  });
});

describe('a list of exams', () => {
  test.each(
    both([
      ['Steps 1, 2 and 3', 'Steps 1 = exam 1', ', = sign', '2 = exam 2', 'and = join', '3 = exam 3'],
      ['Steps 1, and 2', 'Steps 1 = exam 1', ', = sign', '2 = exam 2'],
      ['Step 1/2 CK', 'Step 1 = exam 1', '/ = sign', '2 CK = exam 2'],
      ['Step 1 & 2', 'Step 1 = exam 1', '& = sign', '2 = exam 2'],
      ['Step 1 + 2', 'Step 1 = exam 1', '+ = sign', '2 = exam 2'],
      ['Step 1 or 2', 'Step 1 = exam 1', 'or = join', '2 = exam 2'],
      ['Step 1 y 2', 'Step 1 = exam 1', 'y = join', '2 = exam 2'],
      ['Steps 2, 3, 4', 'Steps 2 = exam 2', ', = sign', '3 = exam 3', ', = sign', '4 = number 4'],
      ['Step 1 et 2', 'Step 1 = exam 1', 'et = join', '2 = exam 2'],
      ['Step 1 und 2', 'Step 1 = exam 1', 'und = join', '2 = exam 2'],
      ['Step 1 e 2', 'Step 1 = exam 1', 'e = join', '2 = exam 2'],
      ['Step 1 n 2', 'Step 1 = exam 1', 'n = join', '2 = exam 2'],
      ['Steps 1, or 2', 'Steps 1 = exam 1', ', = sign', '2 = exam 2'],
      ['Steps 2 CK, 3', 'Steps 2 CK = exam 2', ', = sign', '3 = exam 3'],
      ['USMLEs 1, 2', 'USMLEs 1 = exam 1', ', = sign', '2 = exam 2'],
      ['Step 1, 2', 'Step 1 = exam 1', ', = sign', '2 = number 2'],
      ['Step 1 and 3', 'Step 1 = exam 1', 'and = join', '3 = number 3'],
      ['Step 1 / 2', 'Step 1 = exam 1', '/ = sign', '2 = number 2'],
      ['Steps 1 and 2 CS', 'Steps 1 = exam 1', 'and = join', '2 CS = otherexam'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(elementsShown(cell)).toEqual(expected);
  });
  test('"Step 1 and 2 attempts" goes on with a count, "Steps 1 and 2 attempts" with an exam', () => {
    expect(elementsShown('Step 1 and 2 attempts', 'attempts')).toEqual([
      'Step 1 = exam 1',
      'and = join',
      '2 = number 2',
      'attempts = sitting',
    ]);
    expect(elementsShown('Steps 1 and 2 attempts', 'attempts')[2]).toBe('2 = exam 2');
  });
});

describe('kinds of visa', () => {
  test.each(
    both([
      ['J-1', 'J-1 = j1'],
      ['J 1', 'J 1 = j1'],
      ['J1s', 'J1s = j1'],
      ['J–1', 'J–1 = j1'],
      ['J-10', 'J = j1', '- = sign', '10 = number 10'],
      ['J-2', 'J-2 = othervisa'],
      ['J2', 'J2 = othervisa'],
      ['H-1B', 'H-1B = h1b'],
      ['H1B', 'H1B = h1b'],
      ['H1-B', 'H1-B = h1b'],
      ['H1Bs', 'H1Bs = h1b'],
      ["H1B's", "H1B's = h1b"],
      ["J-1's", "J-1's = j1"],
      ['H1a', 'H1a = h1b'],
      ['H1 a visa', 'H1 = h1b', 'a = filler', 'visa = visa'],
      ['H1 b', 'H1 b = h1b'],
      ['H1N1', 'H = unknown', '1 = number 1', 'N = unknown', '1 = number 1'],
      ['I-100', 'I = filler', '- = sign', '100 = number 100'],
      ['I-101', 'I-101 = matter'],
      ['H 1 B', 'H 1 B = h1b'],
      ['H1', 'H1 = h1b'],
      ['H-4', 'H-4 = othervisa'],
      ['HB1', 'HB1 = h1b'],
      ['HIB', 'HIB = h1b'],
      ['O-1', 'O-1 = othervisa'],
      ['E3', 'E3 = othervisa'],
      ['F-1', 'F-1 = othervisa'],
      ['F - 1', 'F - 1 = othervisa'],
      ['B2', 'B2 = othervisa'],
      ['L1', 'L1 = othervisa'],
      ['DS-2019', 'DS-2019 = j1'],
      ['I-129', 'I-129 = h1b'],
      ['I-140', 'I-140 = matter'],
      ['J/H', 'J = j1', '/ = sign', 'H = h1b'],
      ['Js and Hs', 'Js = j1', 'and = join', 'Hs = h1b'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(elementsShown(cell, 'visa')).toEqual(expected);
  });
  test('a letter alone is a kind in columns of visas only', () => {
    expect(elementsShown('J', 'usce')).not.toEqual(['J = j1']);
    expect(elementsShown('H', 'usce')).not.toEqual(['H = h1b']);
    expect(elementsShown('J-1', 'usce')).toEqual(['J-1 = j1']);
  });
  test('E-9 and "DS 2018" are no visas, nor is the 2 of "J 2 years"', () => {
    expect(elementsShown('E-9', 'visa').at(-1)).toBe('9 = number 9');
    expect(elementsShown('DS 2018', 'visa').at(-1)).toBe('2018 = yearno 2018');
    expect(elementsShown('J 2 years', 'visa')).toEqual(['J = j1', '2 = number 2', 'years = year']);
  });
});

describe('days', () => {
  test.each(
    both([
      ['July 1', 'July 1 = date 701'],
      ['July 31', 'July 31 = date 731'],
      ['July 32', 'July = date 700', '32 = number 32'],
      ['July 1.5', 'July = date 700', '1.5 = number 1.5'],
      ['March 15th', 'March 15th = date 315'],
      ['March 1st', 'March 1st = date 301'],
      ['March 2nd', 'March 2nd = date 302'],
      ['March 3rd', 'March 3rd = date 303'],
      ['March 4 th', 'March 4 = date 304', 'th = unknown'],
      ['mars 2026', 'mars = date 300', '2026 = yearno 2026'],
      ['5may', '5may = date 505'],
      ['5 may 3', '5 may = date 505', '3 = number 3'],
      ['1 July', '1 July = date 701'],
      ['31 July', '31 July = date 731'],
      ['32 July', '32 = number 32', 'July = date 700'],
      ['15th September', '15th September = date 915'],
      ['5 May 2026', '5 May = date 505', '2026 = yearno 2026'],
      ['May 2026', 'May = date 500', '2026 = yearno 2026'],
      ['May 20', 'May 20 = date 520'],
      ['June', 'June = date 600'],
      ['2026-09-15', '2026-09-15 = date 915'],
      ['7/1/2026', '7/1/2026 = date 701'],
      ['12/12/2026', '12/12/2026 = date 1212'],
      ['15/9/2026', '15/9/2026 = date 915'],
      ['9.15.2026', '9.15.2026 = date 915'],
      ['9/31/2026', '9/31/2026 = date 931'],
      // Between points the day stands first, and a year may be short.
      ['02.09.2026', '02.09.2026 = date 902'],
      ['14.12.26', '14.12.26 = date 1214'],
      ['7/1/26', '7/1/26 = date 701'],
      ['1/1/1980', '1/1/1980 = date 101'],
      ['1/1/2039', '1/1/2039 = date 101'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(elementsShown(cell)).toEqual(expected);
  });
  test.each(['in', 'by', 'mid', 'until', 'before', 'late', 'early', 'of', 'end'])(
    '"%s May" and "%s March" are months',
    (word) => {
      expect(elementsShown(`${word} May`).at(-1)).toBe('May = date 500');
      expect(elementsShown(`${word} March`).at(-1)).toBe('March = date 300');
    },
  );
  test('"may" and "march" without such a word are verbs', () => {
    expect(elementsShown('scores may help')).not.toContain('may = date 500');
    expect(elementsShown('we march on')).not.toContain('march = date 300');
    expect(elementsShown('10 may apply')[0]).toBe('10 = number 10');
    expect(elementsShown('10 mar')).toEqual(['10 = number 10', 'mar = unknown']);
    expect(elementsShown('mars')).toEqual(['mars = unknown']);
  });
  test.each([
    '2026-13-01',
    '13/13/2026',
    '9/32/2026',
    '0/5/2026',
    '5/0/2026',
    '1/1/2040',
    '1/1/1979',
    '7/1-2026',
    '7 / 1 / 2026',
    '7 / 1 /2026',
    '7/1/40',
    '7:1:2026',
  ])('%s is no day', (cell) => {
    expect(elementsShown(cell).filter((shown) => shown.includes('= date'))).toEqual([]);
  });
});

describe('years', () => {
  test.each(
    both([
      ['1980', '1980 = yearno 1980'],
      ['1979', '1979 = number 1979'],
      ['2039', '2039 = yearno 2039'],
      ['2040', '2040 = number 2040'],
      ['2024-25', '2024-25 = yearno 2024'],
      ['2024/25', '2024/25 = yearno 2024'],
      ['1999-00', '1999-00 = yearno 1999'],
      ['2024-26', '2024 = yearno 2024', '- = sign', '26 = number 26'],
      ['2004-5', '2004 = yearno 2004', '- = sign', '5 = number 5'],
      ['2024+25', '2024 = yearno 2024', '+ = sign', '25 = number 25'],
      ['2024-2025', '2024 = yearno 2024', '- = sign', '2025 = yearno 2025'],
      ['PGY-1', 'PGY-1 = pgy 1'],
      ['PGY 2', 'PGY 2 = pgy 2'],
      ['PG3', 'PG3 = pgy 3'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(elementsShown(cell)).toEqual(expected);
  });
  test('"2k19" is a year; "nice 2 have" counts nothing', () => {
    expect(elementsShown('2k19', 'graduation')).toEqual(['2k19 = yearno 2019']);
    for (const cell of ['2k9', '2k 19', '3k19']) expect(elementsShown(cell, 'graduation')).toHaveLength(3);
    for (const verb of ['have', 'be', 'see', 'get', 'apply']) expect(elementsShown(`nice 2 ${verb}`)[1]).toBe('2 = filler');
    for (const cell of ['nice 3 have', 'nice 2.0 have']) expect(elementsShown(cell)[1]).toContain('number');
    expect(elementsShown('2 have')[0]).toBe('2 = number 2');
  });
  test('"5y" holds years, "7 y" an answer', () => {
    expect(elementsShown('5y')).toEqual(['5 = number 5', 'y = year']);
    expect(elementsShown('5 y', 'graduation')).toEqual(['5 = number 5', 'y = year']);
    expect(elementsShown('y', 'graduation')).toEqual(['y = affirm']);
    expect(elementsShown('7 y')).toEqual(['7 = number 7', 'y = affirm']);
  });
});

describe('numbers', () => {
  test.each(
    both([
      ['1st', '1st = ordinal 1'],
      ['2nd try', '2nd = ordinal 2', 'try = sitting'],
      ['3rd', '3rd = ordinal 3'],
      ['4th', '4th = ordinal 4'],
      ['1er', '1er = ordinal 1'],
      ['1ère', '1ère = ordinal 1'],
      ['1ra', '1ra = ordinal 1'],
      ['1ro', '1ro = ordinal 1'],
      ['2da', '2da = ordinal 2'],
      ['2do', '2do = ordinal 2'],
      ['220-230', '220-230 = range 220 to 230'],
      ['220–230', '220–230 = range 220 to 230'],
      ['220 to 230', '220 to 230 = range 220 to 230'],
      ['220 bis 230', '220 bis 230 = range 220 to 230'],
      ['220~230', '220~230 = range 220 to 230'],
      ['230-220', '230 = number 230', '- = sign', '220 = number 220'],
      ['220-220', '220 = number 220', '- = sign', '220 = number 220'],
      ['5-59', '5-59 = range 5 to 59'],
      ['5-60', '5 = number 5', '- = sign', '60 = number 60'],
      ['0-11', '0-11 = range 0 to 11'],
      ['0-12', '0 = number 0', '- = sign', '12 = number 12'],
      ['90-100', '90-100 = range 90 to 100'],
      ['220, 230', '220 = number 220', ', = sign', '230 = number 230'],
      ['12/30', '12/30 = ratio 12 to 30'],
      ['10/7/2', '10 = number 10', '/ = sign', '7 = number 7', '/ = sign', '2 = number 2'],
      ['45%', '45% = percent 45'],
      ['45 percent', '45 percent = percent 45'],
      ['45 pct', '45 pct = percent 45'],
      ['45 per cent', '45 per cent = percent 45'],
      ['45 por ciento', '45 por ciento = percent 45'],
      ['45 por cento', '45 por cento = percent 45'],
      ['45 pour cent', '45 pour cent = percent 45'],
      ['45 prozent', '45 prozent = percent 45'],
      ['45 percentage', '45 percentage = percent 45'],
      ['a/10/7', 'a = filler', '/ = sign', '10 = number 10', '/ = sign', '7 = number 7'],
      ['40-60%', '40-60% = percent 40 to 60'],
      ['40% - 60%', '40% - 60% = percent 40 to 60'],
      ['40% to 60%', '40% to 60% = percent 40 to 60'],
      ['40-50% - 60%', '40-50% = percent 40 to 50', '- = sign', '60% = percent 60'],
      ['60% - 40%', '60% = percent 60', '- = sign', '40% = percent 40'],
      ['40% - 60', '40% = percent 40', '- = sign', '60 = number 60'],
      ['40% , 60%', '40% = percent 40', ', = sign', '60% = percent 60'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(elementsShown(cell)).toEqual(expected);
  });
});

describe('numbers in words', () => {
  test.each(
    both([
      ['three', 'three = number 3'],
      ['twenty-five', 'twenty-five = number 25'],
      ['twenty five', 'twenty five = number 25'],
      ['twenty ten', 'twenty = number 20', 'ten = number 10'],
      ['two hundred', 'two hundred = number 200'],
      ['two hundred and twenty-five', 'two hundred and twenty-five = number 225'],
      ['two hundred five', 'two hundred five = number 205'],
      ['two hundred and third', 'two hundred = number 200', 'and = join', 'third = ordinal 3'],
      ['three (3)', 'three (3) = number 3'],
      ['three (4)', 'three = number 3', '( = sign', '4 = number 4', ') = sign'],
      ['three to six', 'three to six = range 3 to 6'],
      ['ten hundred', 'ten = number 10', 'hundred = unknown'],
      ['twenty-zero', 'twenty = number 20', '- = sign', 'zero = number 0'],
      ['two hundred and', 'two hundred = number 200', 'and = join'],
      ['drei bis sechs', 'drei bis sechs = range 3 to 6'],
      ['three to 6', 'three to 6 = range 3 to 6'],
      ['three - six', 'three - six = range 3 to 6'],
      ['one to eleven', 'one to eleven = range 1 to 11'],
      ['six, three', 'six = number 6', ', = sign', 'three = number 3'],
      ['first', 'first = ordinal 1'],
      ['second', 'second = ordinal 2'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(elementsShown(cell)).toEqual(expected);
  });
  test('from more to less, or to twelve times as much, is no range', () => {
    expect(elementsShown('six to three')[0]).toBe('six = number 6');
    expect(elementsShown('one to twelve')[0]).toBe('one = number 1');
    expect(elementsShown('three to sixth')[0]).toBe('three = number 3');
  });
  test('a phrase can name a number: its class ends in it', () => {
    expect(elementsShown('only once', 'attempts')).toEqual(['only once = ordinal 1']);
    expect(elementsShown('half a year', 'usce')).toEqual(['half a = number 0.5', 'year = year']);
    expect(elementsShown('community', 'type')).toEqual(['community = type:community']);
  });
  test('"once in a while" is a saying, no number', () => {
    expect(elementsShown('once in a while', 'visa')).toEqual(['once in a while = hedge']);
  });
});

describe('signs', () => {
  test.each(
    both([
      ['>= 220', '>= = more', '220 = number 220'],
      ['<= 220', '<= = less', '220 = number 220'],
      ['> 220', '> = more', '220 = number 220'],
      ['< 220', '< = less', '220 = number 220'],
      ['≥220', '≥ = more', '220 = number 220'],
      ['≤220', '≤ = less', '220 = number 220'],
      ['~220', '~ = approx', '220 = number 220'],
      ['~=220', '~ = approx', '= = sign', '220 = number 220'],
      ['≈220', '≈ = approx', '220 = number 220'],
      ['=> 220', '=> = sign', '220 = number 220'],
      ['= 220', '= = sign', '220 = number 220'],
      ['+', '+ = affirm'],
      ['220 -> 230', '220 = number 220', '-> = sign', '230 = number 230'],
      ['-', '- = silence'],
      ['220 - no', '220 = number 220', '- = sign', 'no = deny'],
      ['☐', '☐ = unticked'],
      ['[ ]', '[ ] = unticked'],
      ['[x]', '[x] = affirm'],
      ['(x)', '(x) = affirm'],
      ['+ exams', '+ = affirm', 'exams = exam'],
      ['+5', '+ = sign', '5 = number 5'],
      ['5 +', '5 = number 5', '+ = sign'],
      ['✓', '✓ = affirm'],
      ['✗', '✗ = deny'],
      ['⚠', '⚠ = hedge'],
      ['🤷', '🤷 = silence'],
      ['( )', '( = sign', ') = sign'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(elementsShown(cell)).toEqual(expected);
  });
  test('a dash between a colon or a stroke and an end is silence', () => {
    expect(elementsShown('H-1B: -', 'visa').at(-1)).toBe('- = silence');
    expect(elementsShown('J-1: -; H-1B: yes', 'visa')[2]).toBe('- = silence');
    expect(elementsShown('J-1 | - | yes', 'visa')[2]).toBe('- = silence');
    expect(elementsShown('J-1 - yes', 'visa')[1]).toBe('- = sign');
    expect(elementsShown('J-1: - yes', 'visa')[2]).toBe('- = sign');
    expect(elementsShown('( - )', 'visa')[1]).toBe('- = sign');
    expect(elementsShown('🎓 - 🎓', 'visa')[1]).toBe('- = sign');
  });
  test('"[x)" is no tick, and "[y]" no box', () => {
    expect(elementsShown('[x)')[0]).toBe('[ = sign');
    expect(elementsShown('[y]')[0]).toBe('[ = sign');
  });
  test('an address says nothing, whatever its words', () => {
    expect(elementsShown('https://hospital.org/no-visa', 'visa')).toEqual(['https://hospital.org/no-visa = filler']);
    expect(elementsShown('http://site.org/no', 'visa')).toEqual(['http://site.org/no = filler']);
    expect(elementsShown('see www.imgs.org now', 'visa')[1]).toBe('www.imgs.org = filler');
  });
});
