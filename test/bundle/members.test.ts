/** Does a callback of the bundle that takes its object whole do the same? */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withMembers } from '../../build/members';

const resultOf = (module: string): unknown => runInNewContext(`${module};answer`);
const LIST = 'var list=[{form:"a",value:1},{form:"b",value:2}];';

test('a callback that reads a member once or two members once each takes the object whole', () => {
  const module = `${LIST}var answer=[list.filter(({form})=>form==="b").length,list.map(({form:f,value})=>[f,{value}.value,list.value]).join()];`;
  const short = withMembers(module);
  expect(short).not.toContain('({');
  expect(resultOf(short)).toEqual(resultOf(module));
});

test.each([
  ['a member that is read often', 'list.filter(({form})=>form==="a"||form==="b"||form==="c"||form==="d").length'],
  ['a body of statements', 'list.map(({form})=>{list=[];return form}).join()'],
  ['a member that is called, for which object would it be?', '[{form:()=>1}].map(({form})=>form()).join()'],
  ['a name that stands within', 'list.map(({form})=>list.map(({value:form})=>form).join()).join()'],
  ['a member with a value of its own', 'list.map(({form="c"})=>form).join()'],
  ['what is changed', 'list.map(({value})=>value++).join()'],
])('%s stays as it is', (_what, expression) => {
  const module = `${LIST}var answer=${expression};`;
  expect(withMembers(module)).toContain(expression.slice(0, 18));
  expect(resultOf(withMembers(module))).toEqual(resultOf(module));
});
