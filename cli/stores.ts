/** Where Excel can know the add-in from. */
export const stores = ['EXCatalog', 'FileSystem', 'Registry', 'OMEX'] as const;

/** One of them. */
export type Store = (typeof stores)[number];
