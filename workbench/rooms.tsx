/** What lies over the page, each loaded when it is first entered. */
import { type ReactNode, lazy, use } from 'react';
import type * as DeskModules from './desk';
import type { Desk } from './desk';
import { type Target, targetIn } from './desk/first-error';
import type * as KeeperModules from './keeper';
import type { Keeper } from './keeper';

const desk = (): Promise<typeof DeskModules> => import(/* webpackChunkName: "desk" */ './desk');
const keeper = (): Promise<typeof KeeperModules> => import(/* webpackChunkName: "keeper" */ './keeper');

const DeskPage = lazy(async () => ({ default: (await desk()).DeskPage }));
const KeeperPage = lazy(async () => ({ default: (await keeper()).KeeperPage }));

/** A desk without files. */
export async function openDesk(): Promise<Desk> {
  return (await desk()).deskInWorkers();
}

/** A choice of templates with the first of them. */
export async function openKeeper(): Promise<Keeper> {
  return (await keeper()).openKeeper();
}

interface KeeperRoomProps {
  readonly keeper: Promise<Keeper>;
  readonly onOpen: (file: File) => void;
  readonly onClose: () => void;
}

/** 模板管理 over the page, once it is loaded. */
export function KeeperRoom({ keeper, ...rest }: KeeperRoomProps): ReactNode {
  return <KeeperPage keeper={use(keeper)} {...rest} />;
}

interface DeskRoomProps {
  readonly desk: Promise<Desk>;
  readonly onOpen: (file: File, target: Target | null) => void;
  readonly onClose: () => void;
}

/** 审核台 over the page, once it is loaded. */
export function DeskRoom({ desk, onOpen, onClose }: DeskRoomProps): ReactNode {
  return (
    <DeskPage
      desk={use(desk)}
      today={new Date().toLocaleDateString('sv')}
      onOpen={(file, row, seen) => onOpen(file, targetIn(row, seen))}
      onClose={onClose}
    />
  );
}
