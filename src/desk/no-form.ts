import { lookedFor } from '../forms';
import type { Wording } from '../words';

/** Why nothing was checked in a file that could be read. */
export const noForm: Wording = {
  zh: `没有找到绩效自评表：没有同时写着${lookedFor}的表头`,
  en: `no form found: no header row names ${lookedFor}`,
};
