import { anyOf, opening, spoken } from '../../language/spoken.ts'

/**
 * Agreements and next steps summed up, whatever the words: what was settled, beside what follows from it, or said once more, or at the very
 * end. Two of these make a summing-up; one alone may be a question like any other.
 */
export const sumsUp = (text: string): boolean => {
  if (EARLIER.test(text)) return false
  const settled = isSettled(text)
  const isEnd = closes(text)
  return settled
    ? isEnd || FOLLOWS.test(text) || SAID_AGAIN.test(text)
    : isEnd && (FOLLOWS.test(text) || SAID_AGAIN.test(text))
}

/** The same, and it says that this is the end. */
export const sumsUpAtEnd = (text: string): boolean => closes(text) && sumsUp(text)

/** Of another meeting. */
const EARLIER = anyOf({
  ru: 'прошл*, предыдущ*, прежн*, в тот раз',
  uk: 'минул*, попередн*, того разу',
  en: 'last time|meeting|call|week|month|year|visit|session, previous, previously, since',
})

/** What a meeting leaves behind. */
const SETTLED = anyOf({
  ru: `договоренност*, договорились, договорено, условились, сошлись, решили, решено, решения, решений, решениях, принятое, принятого, приняты, принято
    согласованное, согласованного, согласованы, согласовано, утвердили, утверждено, утвержденное, утверждены, постановили, одобрили, одобрено, одобренное
    обещания, пообещали, обещали, обязательств*, выводы, вывод, итог*, результат, результаты, услышанное, сказанное, обсужденное, пришли, уговор, уговоры, резюме, решенное`,
  uk: `домовленост*, домовились, домовилися, домовлене, домовленого, умовились, умовилися, зійшлись, зійшлися, вирішили, вирішено, вирішене, рішення, рішень, ухвалене, ухваленого, ухвалили, ухвалено
    прийняте, прийнято, погоджене, погодженого, погодили, погоджено, узгоджене, затвердили, затверджено, затверджене, постановили, схвалили, схвалено
    обіцянки, пообіцяли, обіцяли, зобов'язан*, висновки, висновок, підсум*, результат, результати, почуте, сказане, обговорене, дійшли, резюме`,
  en: `agreed, agreement, agreements, decided, decision, decisions, settled, resolved, resolution, resolutions, concluded, conclusion, conclusions, outcome, outcomes, result, results, promised, promises, commitments
    been said, was said, we said, understood, consensus, takeaways, landed, got to`,
})

/** «Погоджені пункти», «принятые, записанные»: of decisions, or standing for them; «утверждённые поставщики» are a matter like any other. */
const SETTLED_ONES = spoken`${{
  ru: 'принятые, принятых, согласованные, согласованных, утвержденные, утвержденных, зафиксированные, одобренные, записанные',
  uk: 'ухвалені, ухвалених, прийняті, прийнятих, погоджені, погоджених, узгоджені, узгоджених, затверджені, затверджених, зафіксовані, схвалені, записані',
  en: 'approved, recorded',
}}(?:\s*[,;.:—–)]|\s*$|\s${{
  ru: 'решен*, пункт*, договорен*, услов*, и',
  uk: 'рішен*, пункт*, домовлен*, умов*, і, й, та',
  en: 'decision*, point*, agreement*, items',
}})`

const isSettled = (text: string): boolean => SETTLED.test(text) || SETTLED_ONES.test(text)

/** What comes of it: work, names, days. */
const FOLLOWS = anyOf({
  ru: `шаг, шаги, шагов, шагам, шага, дела, дел, делам, задачи, задач, задачам, задания, поручени*, работу, работы, работ, план, плана, сроки, сроков, срокам, срок, даты, дат, датам, датами, числа, числам, числу, числами
    дни, дням, дням, фамили*, имена, именами, именам, ответственн*, исполнител*, кто, кому, кого, за кем, за ним, к какому, до какого, что ..2 дальше, что теперь, дальше, дедлайн*, последующ*, на себя, каждого`,
  uk: `крок, кроки, кроків, крокам, справи, справ, справам, завдання, завдань, завданнями, доручен*, роботу, роботи, робіт, план, плану, строки, строків, терміни, термінів, дати, дат, датами, числа, числами, числом
    дні, днями, прізвищ*, імена, іменами, ім'я, відповідальн*, виконавц*, хто, кому, кого, за ким, до якого, що ..2 далі, що тепер, далі, дедлайн*, подальш*, на себе, кожного, що робиться`,
  en: `step, steps, task, tasks, job, jobs, action, actions, to-do, to-dos, work, plan, deadline, deadlines, dates, days, names, owner, owners, who, whom, responsible, responsibilities, by when, by which
    what next, what now, comes next, follows, follow, afterwards, next, do what, to do, assigned, assignments, take on`,
})

/** Told once more, or written down. */
const SAID_AGAIN = anyOf({
  ru: `зачит*, читаем, читает, перечит*, перечисл*, повтор*, проговар*, проговор*, произнос*, озвуч*, записыва*, запишем, запись, выписыва*, выпишем, фиксир*, зафиксир*, сверя*, сверим, сверка, вслух
    список, списком, списка, перечень, перечнем, перечне, сводим, свод, сводка, сведение, сведем, обобща*, обобщ*, резюмир*, подтвержда*, подтверд*, собираем, отмеча*, подсчит*, подбива*, подводим
    формулир*, ещё раз, убежда*, одной фразой, называет, называют, назвать, делим, распредел*, раздаем, расписыва*, инвентаризаци*, подытож*, сегодня, с фамилиями`,
  uk: `зачит*, читаємо, читає, перечит*, переліч*, перерахов*, повтор*, промовля*, проговор*, озвуч*, записує*, запишемо, запис, виписує*, випишемо, фіксу*, зафіксу*, звіря*, звірк*, вголос, уголос
    список, списком, списку, перелік, переліком, зводимо, зведення, зведемо, узагальн*, резюму*, підтвердж*, збираємо, відзнача*, підбива*, підраховує*, формулю*, ще раз, іще раз, переконує*
    одним реченням, називає, називають, назвати, ділимо, розподіл*, роздаємо, розписує*, інвентаризаці*, підсумов*, сьогодні, з прізвищами`,
  en: `read, reads, reading, repeat, repeats, repeating, list, lists, listed, write, writes, writing, written, note, notes, record, records, aloud, out loud, recap, recaps, restate, restates, run through, runs through, go over, goes over, going over
    go through, goes through, once more, once again, again, confirm, confirms, check, checks, checking, sum, sums, summary, summarise, summarize, plays back, play back, play-back, playback, read-back, say back, says back, in one sentence, make sure
    names, name, share, shares, divide, hand out, today, stocktaking, taking stock, collect, collects`,
})

/** The end of the meeting itself. */
const ENDS = anyOf({
  ru: `в|под|на|ближе к самый|самом ?конец|конце, под занавес, напоследок, последний|последние|последним|последних|финальный|финальное|финальные|заключительный|заключительное|заключительная пункт|пунктом|вопрос|минут|минуты|слово|часть|круг|пять|десять|четверть
    завершаем|завершим|заканчиваем|закончим|кончаем|закрываем тем|чем|перечнем|списком|встречу|разговор|кругом|повтором|итогом|так|на|сверкой|чтением, встреча|разговор|созвон кончается|заканчивается|завершается
    ставим точку, точку ставим, закругля*, прежде чем ..2 встать|встанем|разойтись|разойдемся|попрощаться|разъехаться|отключиться, перед тем как ..2 встать|разойтись|попрощаться|отключиться, до ухода
    с чем ..1 уходит|уходим|расходимся|разъезжаемся, минут ..2 до конца, в заключение, на выходе, сухой остаток, уносим`,
  uk: `наприкінці, під|у|в|на самий|самому ?кінець|кінці, під завісу, насамкінець, наостанок, останній|останні|останнім|останніх|фінальне|фінальний|фінальні|заключне|прикінцеве|прикінцева пункт|пунктом|питання|хвилин|хвилини|слово|частина|коло|п'ять|десять|чверть
    завершуємо|завершимо|закінчуємо|закінчимо|закриваємо тим|переліком|списком|зустріч|розмову|колом|підсумком|так|на|звіркою|читанням, зустріч|розмова|дзвінок закінчується|завершується
    ставимо крапку, крапку ставимо, закругля*, перш ніж|як ..2 встати|устати|встанемо|розійтися|розійтись|розійдемося|попрощатися|роз'їхатися|відключитися, перед тим як ..2 встати|розійтися|попрощатися|відключитися
    з чим ..1 іде|йде|йдемо|розходимося|розходимось|роз'їжджаємося, хвилин ..1 у|в|до кінці|кінця, на виході, сухий залишок, виносимо`,
  en: `finally, lastly, last of all, at|in|to|towards the ?very end|close, to end|finish|conclude|close|round, we end|close|finish|conclude|wrap by|with|on|up, ends|closes|finishes|ending|closing|finishing|concluding with|by
    last|final|closing|concluding point|item|thing|minutes|five|ten|quarter|round|word|words|lap, rounding off, round off, before ..2 leave|go|part|rise|stand|gets|get|leaves|goes|hang, leave|leaves|walk|walks ?away with, last comes|we do`,
})

/** «Закрытие: …», "Finish: …": a word for the end as a label; with a noun behind it, it is of something else. */
const LABELLED = spoken`(?:^|[.!?;:|·/]\s*|\d\s[–—-]?\s*)${{
  ru: 'финиш, финал, концовка, закрытие, завершение, конец, окончание, заключение, финальное, завершающее, завершаем, заканчиваем, закрываем, стоп-кадр, инвентаризация',
  uk: 'фініш, фінал, кінцівка, закриття, завершення, кінець, закінчення, прикінцеве, заключне, підсумкове, завершуємо, закінчуємо, закриваємо, інвентаризація',
  en: 'finish, final, finale, ending, end, close, closing, closure, conclusion, round-up, round up, wrap-up, wrap, sign-off, sign off, stocktaking, finishing',
}}\s*(?:[:.,;(—–]|\s-\s|$)`

/** «Последним, как всегда, идёт перечень согласованного». */
const LAST_COMES = opening({ ru: 'последним, последнее', uk: 'останнім, останнє', en: 'last, last comes' })

const closes = (text: string): boolean => ENDS.test(text) || LAST_COMES.test(text) || LABELLED.test(text)
