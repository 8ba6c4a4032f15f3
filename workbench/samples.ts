import chongqingBatch from '../samples/chongqing-department-and-projects.txt';
import chongqing from '../samples/chongqing-project.txt';
import shenzhen from '../samples/shenzhen-project.txt';
import wuhan from '../samples/wuhan-department.txt';
import type { BookData } from './books';
import { openedFile } from './open-file';

const samples: readonly { readonly name: string; readonly text: string }[] = [
  { name: '样表 重庆项目', text: chongqing },
  { name: '样表 重庆部门及项目', text: chongqingBatch },
  { name: '样表 武汉部门', text: wuhan },
  { name: '样表 深圳项目', text: shenzhen },
];

/** The published forms, as workbooks to try the pane on. */
export function sampleBooks(): Promise<readonly BookData[]> {
  const encoder = new TextEncoder();
  return Promise.all(
    samples.map(({ name, text }) =>
      openedFile(`${name}.txt`, encoder.encode(text)).then((book) => ({ ...book, name })),
    ),
  );
}
