/** How the UI is built: one page of plain files, with nothing inline and nothing from elsewhere. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL("../dist/renderer", import.meta.url)),
    emptyOutDir: true,
    target: "chrome130",
    /** The content security policy knows no `data:`. */
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_200,
  },
});
