declare module "hyphen/patterns/*.js" {
  const patterns: import("./word-patterns.ts").PatternFile;
  export default patterns;
}
