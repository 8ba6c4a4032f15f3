/** Sample forms are bundled as their text. */
declare module '*.txt' {
  const text: string;
  export default text;
}

/** Style sheets are taken out of the bundle into a file of their own. */
declare module '*.css' {}
