import type { Meaning } from '../lexicon.ts'

/** Those of ours who are ill or on leave, told where something is owed. Source: S1 tips 3 and 4. */
export const offWork: Meaning = {
  ru: `
    у него|нее|них ..2 родился|родилась|родились|свадьба|похороны|заболел*
    на больничном|больничный !корпус*|склад*|двор*|кухн*|объект*
    взял|взяла|взяли|с больничный|больничного
    пол*ой|пол*ы|пол*да|пол*ха|пол*са|пол*ни лежало|слегло|болеет|болело|заболело|гриппует|гриппова*
    все ..2 на|в|по ..1 корпоративе|отпускам|отпусках|больничных|каникулах|праздниках|выставке|объектах|дачам
  `,
  uk: `
    у|в нього|неї|них ..2 народився|народилась|народилася|весілля|похорон|захвор*
    на лікарняному|лікарняний !корпус*|склад*|двор*|подвір*|об'єкт*
    узяв|взяв|узяла|взяла|з|із лікарняний|лікарняного
    пів ..1 лежало|лежить|злягло|хворіло|хворіє|захворіло|грипує|грипувало
  `,
  en: `
    whole|entire team's|crew|team|office|staff ..3 at|off|away|ill|sick|down ..3
    half|most|all ..1 the|our ..1 office|team|crew|staff|workshop|company|department|shop|yard|kitchen|house ..4 flu|covid|cold|bug|down|off|ill|sick|away|leave|holiday
    {our}|the ..1 kids|children|child|son|daughter|baby|twins|wife|husband|mother|father ..1 had|has|have|got|caught|went|came|were|was ..2 chickenpox|measles|flu|fever|cold|bug|sick|ill|down
    Aa is|was|was|being ..1 on ..1 holiday|leave|vacation|honeymoon|maternity|paternity
    two|three|four|half|some|several|most|many of us|them ..1 are|were|was|is|had ..1 out|off|down|ill|sick|away|covid|flu ..2
    out|off|down|laid with ..1 covid|flu|influenza|norovirus|colds|bronchitis|migraine
  `,
}
