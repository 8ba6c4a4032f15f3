/** What reads and writes files: loaded when a file is opened or saved, not with the page. */
export { openedFile } from './open-file';
export { reasonOf, rememberResults, saved, savedAs } from './saving';
