/** What a file's extension may be, for the file dialog. */
export const openable = '.xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt';
