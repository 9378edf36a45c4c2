/** Does the shortened bundle say and do the same? */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { shorter } from '../../build/shorter';

const resultOf = (module: string): unknown => runInNewContext(`${module.replace(/export.*/, '')};answer`);

describe('what is said often', () => {
  test('has a name: three times 12 bytes are more than 12 once, three names of 2 and 4 for the naming', () => {
    const short = shorter('var answer=["not stated","not stated","not stated"];');
    expect(short.match(/"not stated"/g)).toHaveLength(1);
    expect(resultOf(short)).toEqual(['not stated', 'not stated', 'not stated']);
  });

  test('stays where naming it costs more: twice 4 bytes', () => {
    expect(shorter('var answer=["no","no"];').match(/"no"/g)).toHaveLength(2);
  });

  test('stays where it names a property, and has its name where it is looked up', () => {
    const short = shorter('var o={"not stated":1};var answer=[o["not stated"],o["not stated"],"not stated","not stated"];');
    expect(short).toContain('{"not stated":1}');
    expect(resultOf(short)).toEqual([1, 1, 'not stated', 'not stated']);
  });

  test('stays beside typeof and in a directive', () => {
    const module = '"use strict";var answer=[1,2,3].map(n=>typeof n==="number"||typeof n==="number"||typeof n==="number");';
    expect(shorter(module)).toBe(module);
  });

  test('may be a global, one of its functions, null or void 0, but no property of that name', () => {
    const uses =
      'Math.max(Number("1"),2),Math.max(3,4),new Map([[null,void 0]]).get(null)===void 0,[null,void 0,null,void 0].length';
    const short = shorter(`var o={Number:5};var answer=[${uses},${uses},o.Number];`);
    expect(short.match(/Math\.max|void 0/g)).toEqual(expect.arrayContaining(['Math.max', 'void 0']));
    expect(short.match(/Math\.max|void 0/g)).toHaveLength(2);
    expect(resultOf(short)).toEqual([2, 4, true, 4, 2, 4, true, 4, 5]);
  });

  test('keeps its space from a word before it', () => {
    expect(resultOf(shorter('var f=()=>{return"not stated"};var answer=[f(),"not stated","not stated"].join();'))).toBe(
      'not stated,not stated,not stated',
    );
  });
});
