import chongqingBatch from '../samples/chongqing-department-and-projects.txt';
import chongqing from '../samples/chongqing-project.txt';
import shenzhen from '../samples/shenzhen-project.txt';
import wuhan from '../samples/wuhan-department.txt';
import type { BookData } from './books';

const samples = [
  { name: '样表 重庆项目', ...chongqing },
  { name: '样表 重庆部门及项目', ...chongqingBatch },
  { name: '样表 武汉部门', ...wuhan },
  { name: '样表 深圳项目', ...shenzhen },
];

/** The published forms as formatted workbooks, to try the pane on. */
export function sampleBooks(): readonly BookData[] {
  return samples.map(({ name, snapshot, file }) => ({
    name: `${name}.xlsx`,
    snapshot,
    file: Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0)),
  }));
}
