// count.mjs REPORT STATUS: "passed failed" of a vitest run. A run that broke without a failed test counts as one failure.
import { readFileSync } from 'node:fs'

const [report, status] = process.argv.slice(2)
const { passed, failed } = countIn(report)
const broke = failed === 0 && (status !== '0' || passed === 0)
console.log(passed, failed + Number(broke))

function countIn(path) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
