/** Do the packed texts of the bundle come back as they were, each in its place? */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { packed } from '../../build/packed';

const answerOf = async (module: string): Promise<unknown> => runInNewContext(`${await packed(module)};answer`);
/** What stands behind the packed texts and what opens them. */
const codeOf = async (module: string): Promise<string> =>
  (await packed(module)).replace(/^[\s\S]*\nvar packed\$ = \[\];\n(?:\n.* = .*\.opened\(".*", \d+\)\);\n)?/, '');

describe('a text of the bundle', () => {
  test('is packed from 16 bytes on, 15 stay', async () => {
    expect(await codeOf('var a="sixteen bytes ok",b="fifteen bytes !";')).toBe('var a= packed$[0] ,b="fifteen bytes !";');
  });
  test('said twice is packed once', async () => {
    expect(await codeOf('f("a sentence for the reader","a sentence for the reader");')).toBe('f( packed$[0] , packed$[0] );');
  });
  test('comes back as it was, in any alphabet and with any sign', async () => {
    const texts = [
      'línea de corte — não sei',
      'не указано в таблице',
      '没有最低分数要求，欢迎申请',
      'fine 👍 for 𝟛 of us',
      `"quoted" \\ '</script>' \n\`\${}`,
    ];
    expect(await answerOf(`var answer=${JSON.stringify(texts)}.join("|")`)).toBe(texts.join('|'));
  });
  test('comes back among a great many', async () => {
    const texts = Array.from({ length: 800 }, (_none, at) => `sentence ${at} of ${at * at} with é and ✓`);
    expect(await answerOf(`var answer=${JSON.stringify(texts)}.join("|")`)).toBe(texts.join('|'));
  });
  test('stays where it names a property, a mode or a tag reads it', async () => {
    const module = '"use strict mode of ours";var o={"a long name of a property":1},t=tag`a long text that a tag reads`;';
    expect(await codeOf(module)).toBe(module);
  });
  test('is packed between the gaps of a template from 24 bytes on', async () => {
    const gap = '$' + '{n}';
    const module = `var n=3,answer=\`There are more than enough ${gap} programs that fit your profile ${gap} now\`;`;
    expect((await codeOf(module)).replaceAll(gap, '_')).toBe('var n=3,answer=`$' + '{packed$[0]}_$' + '{packed$[1]}_ now`;');
    expect(await answerOf(module)).toBe('There are more than enough 3 programs that fit your profile 3 now');
  });
});

describe('a pattern of the bundle', () => {
  const PATTERN = String.raw`/no (?:visa|sponsorship)\/\d+ \p{L}{1,20}/giu`;
  test('is packed where it is made once, with its flags', async () => {
    expect(await codeOf(`var answer=${PATTERN};`)).toBe('var answer= RegExp(packed$[0],"giu") ;');
    expect(String(await answerOf(`var answer=${PATTERN};`))).toBe(PATTERN);
  });
  test('stays in a function, which would make it anew at each call, and under 30 bytes', async () => {
    const module = `var f=()=>${PATTERN},g=/(?:short|pattern) of 29 bytes/;`;
    expect(await codeOf(module)).toBe(module);
  });
});

describe('a table of plain values', () => {
  const TABLE = '{a:"one",2:[true,1.5,"two"],"b c":{d:"é"},e:"more"}';
  test('travels as JSON where it is made once, from 40 letters on', async () => {
    expect(await codeOf(`var answer=${TABLE};`)).toBe('var answer= JSON.parse(packed$[0]) ;');
    expect(await answerOf(`var answer=${TABLE};`)).toEqual({ a: 'one', 2: [true, 1.5, 'two'], 'b c': { d: 'é' }, e: 'more' });
  });
  test.each([
    ['of 39 letters', 'var answer=["one","two","three","four","five",789];'],
    ['in a function, which would make it anew at each call', `var f=()=>(${TABLE});`],
    ['with a value that is made of another', 'var b=1,answer={a:"one",b,c:"three",d:"four",e:"five"};'],
    ['with a part that is spread', 'var b=[],answer=["one","two","three","four","five","six",...b];'],
  ])('stays %s', async (_what, module) => {
    expect(await codeOf(module)).toBe(module);
  });
});

describe('the packed text', () => {
  test('needs no escape and opens no tag', async () => {
    const whole = await packed('var a="Applicants with a Step 2 CK under 220 are not considered by this program.";');
    expect(/opener\$\.opened\("(.*)", \d+\)/.exec(whole)?.[1]).toMatch(/^[ !#-;=-[\]-_a-~]+$/);
  });
  test('is the same each time', async () => {
    const module = 'var a="Applicants with a Step 2 CK under 220 are not considered by this program.";';
    expect(await packed(module)).toBe(await packed(module));
  });
  test('is opened where its stage is made, and the texts of the next stage behind it', async () => {
    const module =
      'var a,b;function make$0(){a="a text of the first stage"}function f(){return[a,b,"a text that both stages say"]}function make$1(){b=["a text of the second stage","a text that both stages say"]}';
    const run = runInNewContext(`${await packed(module)};({make$0,make$1,answer:()=>JSON.stringify([a,b])})`) as {
      make$0(): void;
      make$1(): void;
      answer(): string;
    };
    expect(run.answer()).toBe('[null,null]');
    run.make$0();
    expect(run.answer()).toBe('["a text of the first stage",null]');
    run.make$1();
    expect(run.answer()).toBe('["a text of the first stage",["a text of the second stage","a text that both stages say"]]');
  });
  test('cannot hold the sign that parts its texts', async () => {
    await expect(packed('var a="sixteen bytes \\0 or more";')).rejects.toThrow('sixteen bytes');
  });
});
