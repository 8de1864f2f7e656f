import type { Meaning } from '../lexicon.ts'

/** Words that join a no to its ground. A ground also follows without them: the neighbouring sentence tells. */
export const reason: Meaning = {
  ru: `
    потому
    так как
    поскольку
    ибо
    из-за
    ввиду
    в|по связи|причин*
    причин*
    дело|вопрос в том|том
    иначе
    а|ведь если
    и если ..2 {inf}
    ведь
    поэтому|оттого
    чтобы не
    в связи
    по условиям|договору|закону
    в ней|нее|него|них ..2 заложен*
    объясн*
  `,
  uk: `
    тому
    бо
    оскільки
    позаяк
    через
    адже
    зважаючи
    причин*
    справа|річ у|в тому|тім
    інакше
    а|адже якщо
    і|й якщо ..2 {inf}
    щоб не
    у|в зв'язку
    за умовами|договором|законом
    поясн*
    тож|отож|отже|відтак ..6 не
    з огляду
    внаслідок|унаслідок|наслідок
    вимага* ..3 закон*|договір|правила|норми|страхов*|санстанці*|інструкці*|безпек*
    закон*|договір|договору|норми|правила|страхов*|дбн|ліцензі*|інструкці* ..4 вимага*|забороня*|дозволя*|велить|каже
    впира*|упира*|заважа*|забороня*|заборонен*
    без ..4 не
    доки|поки ..5 не
  `,
  en: `
    because
    since
    as we|the|it|our|they|that|there
    due to
    owing to
    given
    reason*
    ^ with|at|in|given ..8 {we} {cannot}
    the ..2 is ..1 that
    otherwise
    if ..8 would
    , for {we}|the|our|it|it's|there|there's|this|that|that's|they|they're|he|she|no|nobody|all|every|each|both|a|an|these|those
    for {we}|it|there|they|he|she ..1 is|are|was|were|have|has|had|can't|cannot|could|would|must|need|do|don't|don't
    so ..1 that
    so the|we|i|it|our
    would mean|be|have|leave|cost|put|break|lose
    therefore
    that|which is why
    explain*
    so we're|i'm|we'll|i'll|it's|we've|we'd|they|he|she|you|that|this|there
    hence|thus
    that's|this|which ?is|was why
  `,
  except: {
    ru: `
      причин* ..2 нет
      решил* ..1 иначе
    `,
    uk: `
      тому що-небудь
      вирішив|вирішил* ..1 інакше
    `,
    en: `
      decided|decides|ruled|voted ..1 otherwise
      since #
      since ?last|early|late january|february|march|april|june|july|august|september|october|november|december|year|month|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday
      for ..2 your|you|us|now|example|once|christmas|january|february|march|april|may|june|july|august|september|october|november|december
    `,
  },
}
