import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{bench,core,formats,host,electron,renderer,assets,templates}/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 30_000,
  },
});
