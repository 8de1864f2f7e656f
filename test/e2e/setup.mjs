// npm run e2e:install: everything the end-to-end tests need besides the project's own packages.
import { installChromium, installNeovim } from './programs.mjs'
import { installVsCode } from './vscode.mjs'

console.log(`Chromium: ${installChromium()}`)
console.log(`Neovim:   ${installNeovim() ?? 'none; its tests are skipped'}`)
console.log(`VS Code:  ${installVsCode().server}`)
