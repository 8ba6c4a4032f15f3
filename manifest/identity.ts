/** The id of the add-in: that of manifest.xml, by which every store and every workbook knows it. A test holds the two together. */
export const addInId = '6dfe6c3c-f908-4927-849e-9fbaa4e4dcc7';
