// The measure of all things here: read every Markdown file of a folder and parse it with remark-parse, nothing else.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).freeze()
const seen = { files: 0, blocks: 0 }
visit(process.argv[2])
console.log(JSON.stringify(seen))

function visit(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) visit(path)
    else if (entry.name.endsWith('.md')) parse(path)
  }
}

function parse(path) {
  seen.files++
  seen.blocks += processor.parse(readFileSync(path, 'utf8')).children.length
}
