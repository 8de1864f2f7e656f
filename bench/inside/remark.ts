import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { measure } from './passes.ts'

const processor = unified().use(remarkParse).freeze()

measure(documents => documents.reduce((sum, { text }) => sum + processor.parse(text).children.length, 0))
