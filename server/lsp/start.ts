import type { Connection, InitializeParams } from 'vscode-languageserver/node'
import { readConfiguration } from '../../core/configuration/read.ts'
import { calendarOf } from '../../core/language/calendar.ts'
import { RULES } from '../../rules/index.ts'
import { type Configurations, configurations } from '../host/configuration.ts'
import type { Fault } from '../host/fault.ts'
import { systemLanguage, todayHere } from '../terminal.ts'
import { createConfigurationFaults } from './configuration-faults.ts'
import { handleDocuments } from './documents.ts'
import { chosenEncoding } from './encoding.ts'
import { handleEvents } from './events.ts'
import { handleRequests } from './features.ts'
import { createIndex } from './indexing.ts'
import { createLensRefresh } from './lens-refresh.ts'
import { createLive } from './live.ts'
import { createLocale } from './locale.ts'
import { createPull } from './pull.ts'
import { createPush } from './push.ts'
import { createReading } from './reading.ts'
import type { InitializationOptions } from './requests.ts'
import { rootsOf } from './roots.ts'
import { abilitiesOf, type Session } from './session.ts'
import { createTouches } from './touches.ts'

const DEBOUNCE = 150

const PATIENCE = 1000

/** Puts the server together for a client that has introduced itself. */
export function startSession(connection: Connection, params: InitializeParams): Session {
  const options = (params.initializationOptions ?? {}) as InitializationOptions
  const can = abilitiesOf(params.capabilities, chosenEncoding(params.capabilities.general?.positionEncodings))
  const locale = createLocale(options.locale, params.locale)
  const ownLocale = () => locale.now() ?? systemLanguage(process.env)
  const today = () => calendarOf(options.today ?? '') ?? todayHere()
  const onFault = ({ path, message }: Fault) => connection.console.warn(`${path}: ${message[ownLocale()]}`)
  const readFresh = () => configurations({ rules: RULES, read: readConfiguration })
  let configured: Configurations = readFresh()

  const live = createLive({ rules: RULES, today, locale: locale.now, configurations: () => configured, onFault })
  live.roots.push(...rootsOf(params))
  const reading = createReading({
    ...{ connection, live, configurations: () => configured, onFault, locale: ownLocale },
    canShowProgress: can.progress,
    patience: options.patience ?? PATIENCE,
    reached: distance => {
      if (index.reached(distance) && live.open.size > 0) refresh()
    },
  })
  const index = createIndex(connection, async () => {
    await reading.folders([...live.roots])
    tellFaults(configured.faults())
    refresh()
  })
  const session: Session = {
    ...{ connection, live, can, rules: RULES, today, locale: locale.now, ownLocale },
    indexed: index.settled,
    near: index.near,
    commands: options.commands ?? [],
    debounce: options.debounce ?? DEBOUNCE,
  }
  const tellFaults = createConfigurationFaults(session)
  const push = can.pullDiagnostics ? undefined : createPush(session)
  const touches = createTouches(session)
  const lenses = createLensRefresh(session)
  const refresh = () => {
    if (push) push.refresh()
    else void connection.languages.diagnostics.refresh()
    changed()
  }
  const changed = () => {
    touches.changed()
    lenses.changed()
  }

  handleRequests(session, { pull: push ? undefined : createPull(session), touches, lenses })
  const lookAt = (paths: readonly string[]) => index.during(reading.paths(paths))
  handleDocuments(session, { push, changed, lookAt })
  handleEvents(session, {
    locale,
    refresh,
    lookAt,
    reconfigure: () => {
      configured = readFresh()
      for (const document of live.open.values()) live.put(document)
      void index.again()
    },
    index: () => void index.again(),
  })
  return session
}
