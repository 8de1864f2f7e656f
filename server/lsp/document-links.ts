import type { DocumentLink } from 'vscode-languageserver/node'
import { linksIn, targetOf } from '../../core/document/links.ts'
import type { DocumentFile } from '../../core/document/model.ts'
import { isInside, type Span } from '../../core/markdown/span.ts'
import { aroundOf } from './around.ts'
import { toRange } from './encoding.ts'
import type { Session } from './session.ts'

/** Links, wiki links and paths of a document that lead to documents of the workspace. */
export function documentLinks(session: Session, uri: string): DocumentLink[] {
  const document = session.live.open.get(uri)
  const around = document && aroundOf(session, uri)
  if (!around) return []
  const { file, workspace, uriOf } = around
  return linksIn(file.text).flatMap(({ address, span }): DocumentLink[] => {
    const target = isCode(file, span) ? undefined : targetOf(address, file.path, workspace.files)
    return target === undefined ? [] : [{ range: toRange(document, span, session.can.encoding), target: uriOf(target) }]
  })
}

/** In a fence, or right behind a backtick. */
const isCode = ({ blocks, text }: DocumentFile, span: Span): boolean =>
  text[span.start - 1] === '`' || blocks.some(block => block.kind === 'code' && isInside(span, block.span))
