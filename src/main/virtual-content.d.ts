declare module 'virtual:content' {
  // A relative import statement would not resolve inside an ambient module.
  // oxlint-disable-next-line typescript/consistent-type-imports -- see above
  const bundle: import('../shared/domain/content-bundle.ts').ContentBundle;
  export default bundle;
}

declare module 'virtual:content-index' {
  const text: string;
  export default text;
}
