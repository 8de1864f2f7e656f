import type { Meaning } from './lexicon.ts'

/** The harm is told, and the client's people, or he himself, are named as its cause. Source: S1 tip 3. */

/** What stands still, is late or lost. */
const HARM = {
  ru: 'стоит|стоят|стоим|стояли|стояла|стоял|простаива*|простоял*|простой|прождал*|прождали|ждет|ждем|теряет|теряем|потерял*|потеряли|опаздывает|опаздываем|опоздал*|сорван*|сорвал*|срывает*|срыв|буксует|буксуем|зависло|завис|зависла|застрял*|встало|встала|встал|съехал*|съезжа*|впустую|заново|переделываем|переделывали|штраф*|пени',
  uk: "стоїть|стоять|стоїмо|стояли|стояла|стояв|простою*|простоял*|простояв|простій|прочекал*|прочекав|чекає|чекаємо|втрачає|втрачаємо|втратил*|втратив|запізню*|запізнил*|зірван*|зірвал*|зривает*|зрив|буксує|буксуємо|зависло|завис|зависла|застряг*|застрял*|з'їхал*|змарнува*|даремно|наново|переробляємо|переробляли|штраф*|пеня|пеню",
  en: 'idle|standing|stands|stood|stuck|late|delayed|waiting|waited|halt|standstill|wasted|missed|behind|stopped|lost|losing|stalled|twice|fined|penalty',
}

/** Whatever somebody brings upon himself. */
const TROUBLE = {
  ru: 'спешк*|простой|простоя|задержк*|проблем*|трудност*|путаниц*|аврал*|сложност*|пожар*',
  uk: 'поспіх*|простій|простою|затримк*|проблем*|клопіт|клопот*|плутанин*|аврал*|труднощ*|складнощ*|пожеж*',
  en: 'delay*|rush|mess|problem*|trouble*|standstill|muddle|hold-up*|chaos',
}

export const theirGuilt: Meaning = {
  ru: `
    виноват|виновата|виноваты|виновато|виной|виною ..2 ваш*
    за сорван*|срыв|просроч*|задержк*|простой|брак|ошибк*|путаниц*|потер* ..3 отвечает|отвечают|отвечал ..1 ваш*
    отвечает|отвечают ..1 ваш* ..3 , ?а не {we}
    из-за ваш* ..6 ${HARM.ru}
    ${HARM.ru} ..4 из-за ваш*
    {you} ..2 создал*|устроил*|организовал*|обеспечил*|нажил*|накликал*|усложнил*|осложнил* ..3 себе|самим
    {you} ..2 сами|сам|сама себе ..2 создал*|устроил*|организовал*|обеспечил*|нажил*|накликал*|усложнил*
    ${TROUBLE.ru} ..2 {you} ..2 создал*|устроил*|организовал*|обеспечил*
    благодарите ..2 собственн*|свою|своего|своих|свой
  `,
  uk: `
    винен|винна|винні|винне|виною ..2 ваш*
    за зірван*|зрив|простроч*|затримк*|простій|брак|помилк*|плутанин*|втрат* ..3 відповідає|відповідають ..1 ваш*
    відповідає|відповідають ..1 ваш* ..3 , ?а не {we}
    через ваш* ..6 ${HARM.uk}
    ${HARM.uk} ..4 через ваш*
    {you} ..2 створил*|влаштувал*|організувал*|забезпечил*|нажил*|накликал*|ускладнил* ..3 собі|самим
    {you} ..2 самі|сам|сама собі ..2 створил*|влаштувал*|організувал*|забезпечил*|нажил*|накликал*|ускладнил*
    ${TROUBLE.uk} ..2 {you} ..2 створил*|влаштувал*|організувал*|забезпечил*
    дякуйте ..2 власн*|свою|своєму|своїм|своїй
  `,
  en: `
    it's|is your ..3 who|that is|are ..2 fault|blame|responsible
    your ..3 is|are ..1 at fault
    because|account of your ..8 ${HARM.en}
    ${HARM.en} ..4 because|account of your
    your ..2 people|department|office|desk|team|side|staff|accountants|buyers|lawyers ..1 has|have|had brought|held|kept|cost|put|left|thrown ..5 halt|standstill|up|waiting|idle|behind|schedule|late|days|week|weeks|chaos
    of your ..1 own ..1 creation|making|doing
    {you} ..2 created|made|caused|brought ..2 ${TROUBLE.en} ..1 yourselves|yourself|upon|on
    your ..3 is|are responsible for ..3 missed|late|lost|delay|delays|mistake|mistakes|mess|damage|standstill|wrong|missing
  `,
  except: {
    ru: `
      не ..1 виноват*|виной|виною
      виноват|виновата|виноваты|виной|виною ..1 {we}|наш*
      из-за ваш* ..1 праздник*|отпуск*|ярмарк*|карантин*|болезн* ..6
    `,
    uk: `
      не ..1 винен|винна|винні|виною
      винен|винна|винні|виною ..1 {we}|наш*
      через ваш* ..1 свят*|відпустк*|ярмарк*|карантин*|хвороб* ..6
      через ваш* ..2 бухгалтері*|сайт*|кабінет*|систем*|портал*|браму|ворота ..1 або|чи
    `,
    en: `
      isn't|not|aren't ..1 your ..3 fault|responsible
      because of your ..1 holiday|holidays|fair|illness|quarantine ..8
      because|account of your ..1 help|patience|work|care|quick|order|trust ..8
    `,
  },
}
