/** Paths of the JSON files into which the build compiles the career content. */
declare module 'virtual:content' {
  /** All of it: a `ContentBundle`. */
  export const contentFile: string;
  /** What the window begins with: a `ContentIndex`. */
  export const indexFile: string;
}
