/** What is said above the spreadsheet. */
export interface Said {
  readonly text: string;
  /** Whether something did not go as the user wanted, and is drawn so. */
  readonly isTrouble: boolean;
}

/** What was done, or is being done. */
export const told = (text: string): Said => ({ text, isTrouble: false });

/** What could not be done, or not as it was wanted. */
export const trouble = (text: string): Said => ({ text, isTrouble: true });
