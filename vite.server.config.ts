import { defineConfig } from 'vite'

// The server: one entry, packages left in node_modules, each command's heavy parts in chunks of their own.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/main/cli.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    copyPublicDir: false,
  },
})
