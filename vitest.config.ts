import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{bench,core,formats,host,electron,renderer,assets,templates}/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 30_000,
    /** Vitest leaves one core to whoever watches, which on a machine of two is half of it. */
    maxWorkers: "100%",
  },
});
