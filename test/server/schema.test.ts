import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { workspace } from '../../bench/generate.ts'
import { folderWith } from '../cli/folder.ts'
import { touchline } from '../cli/terminal.ts'

const schemaOf = (name: string) =>
  new Ajv({ strict: false, allErrors: true }).compile(
    JSON.parse(readFileSync(new URL(`../../docs/schema/${name}.schema.json`, import.meta.url), 'utf8')),
  )

const folder = folderWith(Object.fromEntries(workspace(30, 7).map(({ path, text }) => [path, text])))

describe('the machine-readable reports fit their schemas', () => {
  test.each(['lint', 'touches'])('%s', async command => {
    const { stdout } = await touchline(folder, [command, '--format', 'json'])
    const isValid = schemaOf(command)
    const report = JSON.parse(stdout)
    isValid(report)
    expect(isValid.errors ?? []).toEqual([])
    expect(isValid({ ...report, more: 1 })).toBe(false)
  })

  test('documents stand in path order, findings in text order, and the summary counts them', async () => {
    const { documents, summary } = JSON.parse((await touchline(folder, ['lint', '--format', 'json'])).stdout)
    const paths = documents.map(({ path }: { path: string }) => path)
    expect(paths).toEqual([...paths].sort())
    const findings = documents.flatMap((document: { findings: { severity: string; start: Start }[] }) => {
      const places = document.findings.map(({ start }) => start.line * 10_000 + start.column)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      return document.findings
    })
    const count = (severity: string) =>
      findings.filter((finding: { severity: string }) => finding.severity === severity).length
    expect(summary).toMatchObject({
      documents: documents.length,
      skipped: 30 - documents.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    })
    expect(findings.length).toBeGreaterThan(20)
  })
})

interface Start {
  readonly line: number
  readonly column: number
}
