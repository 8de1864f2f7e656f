import type { Problems } from '../../server/lsp/requests.ts'
import { t } from '../texts.ts'

export const countOf = ({ errors, warnings, infos }: Problems): number => errors + warnings + infos

/** `Errors: 1, warnings: 2`; empty where there are none. */
export function told({ errors, warnings, infos }: Problems): string {
  const counts = [
    errors > 0 && t('errors: {0}', errors),
    warnings > 0 && t('warnings: {0}', warnings),
    infos > 0 && t('advice: {0}', infos),
  ]
  return counts.filter(Boolean).join(', ')
}
