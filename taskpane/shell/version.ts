declare const packageVersion: string | undefined;

/** The version that the build was made from; blank where nothing was built, as in tests. */
export const version: string = typeof packageVersion === 'string' ? packageVersion : '';
