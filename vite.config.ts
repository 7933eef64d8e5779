import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { cspMeta } from './scripts/csp.mjs'
import { ffmpegCore } from './scripts/ffmpegCore.mjs'
import { fontLicences } from './scripts/fontLicences.mjs'
import { serviceWorker } from './scripts/serviceWorker.mjs'
import { wat } from './scripts/wat.mjs'

export default defineConfig({
  // Relative, so that dist/ works in any folder of any host.
  base: './',
  plugins: [react(), wat(), cspMeta(), ffmpegCore(), fontLicences(), serviceWorker()],
  worker: { format: 'es', plugins: () => [wat(), ffmpegCore({ files: false })] },
  build: {
    // The first versions with WebCodecs, and with module workers in Firefox.
    target: ['chrome94', 'edge94', 'firefox130', 'safari16.4'],
    // A file inlined as data: is a request that the policy has to allow and the cache cannot keep.
    assetsInlineLimit: 0,
  },
  // It makes its worker from an address beside its own module, which the dev server's bundling would move.
  optimizeDeps: { exclude: ['@ffmpeg/ffmpeg'] },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], environment: 'node' },
})
