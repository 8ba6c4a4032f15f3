import { etOf } from '../src/hosts/wps';
import { ribbonOver } from './ribbon';

/** The page that WPS keeps as long as it runs; ribbon.xml finds its callbacks among what is global here. */
const { href } = window.location;
const later = (call: () => void, milliseconds: number): void => void window.setTimeout(call, milliseconds);

Object.assign(window, ribbonOver(etOf(window), { href, later }));
