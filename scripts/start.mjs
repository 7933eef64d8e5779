import { install } from './install.mjs'
import { openBrowser } from './openBrowser.mjs'
import { runTool } from './run.mjs'
import { serve } from './serve.mjs'

const favouritePort = 4173

await install()
if ((await runTool('vite', ['build', '--logLevel', 'warn'])) !== 0) process.exit(1)

const { url } = await serve({ port: favouritePort })
console.log(`\n  Tasma: ${url}\n  Ctrl-C ends it.\n`)
openBrowser(url)

// Other than in the middle of a build, to be told to stop is no failure.
for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal).once(signal, () => process.exit(0))
