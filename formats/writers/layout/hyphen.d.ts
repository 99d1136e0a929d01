declare module "hyphen/*/index.js" {
  const patterns: {
    readonly hyphenateSync: (text: string, options: { readonly minWordLength: number }) => string;
  };
  export default patterns;
}
