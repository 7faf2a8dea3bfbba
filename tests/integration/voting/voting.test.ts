import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { ownData } from '../../../src/areas/accounts/queries/own-data.ts'
import { fairMean } from '../../../src/areas/voting/domain/fair-mean.ts'
import { publicScores, votingOf, votingResults } from '../../../src/areas/voting/queries.ts'
import { castVotes } from '../../../src/areas/voting/use-cases/cast-votes.ts'
import { consentToVoting } from '../../../src/areas/voting/use-cases/consent-to-voting.ts'
import { dropVoting } from '../../../src/areas/voting/use-cases/drop-voting.ts'
import { setVotesAside } from '../../../src/areas/voting/use-cases/set-votes-aside.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, scored } from '../../factories/reviews.ts'
import { openVoting, voter } from '../../factories/voting.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date()
const day = 86_400_000
let context: Context
let app: TestApp

beforeAll(() => {
  context = testContext(database)
  app = testApp(context)
})

/** An event with a voting and proposals that were submitted after it was announced. */
async function votedEvent(proposals: number, options: Parameters<typeof openVoting>[1] = {}) {
  const event = await eventWithCall(context, { name: 'Voted' })
  await openVoting(event, options)
  const codes: string[] = []
  for (let at = 0; at < proposals; at += 1)
    codes.push((await submittedProposal(event, { title: `Talk number ${at}` })).code)
  return { event, codes }
}

const score = (by: Context, event: CalledEvent, codes: readonly string[], value: number | null) =>
  castVotes(
    by,
    event.slug,
    codes.map((code) => ({ code, score: value })),
  )

const page = async (path: string, by?: Context) => {
  const response = await app.fetch(path, by ? { as: by.actor } : {})
  return {
    status: response.status,
    to: response.headers.get('location'),
    text: await response.text(),
  }
}
const titles = (text: string) =>
  [...text.matchAll(/<h2[^>]*>(Talk number \d+)/g)].map(([, title]) => title)

describe('the ballot', () => {
  test('shows titles and abstracts, never names, in an order that is each person’s own and stays', async () => {
    const { event } = await votedEvent(12)
    const [one, two] = [await voter(context), await voter(context)]
    const address = `/en/events/${event.slug}/vote`
    const mine = await page(address, one)
    expect([mine.status, /Sofia|Speaker \d/.exec(mine.text)]).toEqual([200, null])
    expect(titles(mine.text)).toHaveLength(10)
    expect(titles((await page(address, one)).text)).toEqual(titles(mine.text))
    expect(titles((await page(`${address}?page=2`, one)).text)).toHaveLength(2)
    expect(titles((await page(address, two)).text)).not.toEqual(titles(mine.text))
    const visitor = await page(address)
    expect([
      visitor.status,
      visitor.text.includes('Sign in to vote'),
      visitor.text.includes('type="radio"'),
    ]).toEqual([200, true, false])
  })

  test('saves a page of scores by a plain form, says how many are missing, and takes a score back', async () => {
    const { event, codes } = await votedEvent(6)
    const by = await voter(context)
    const address = `/en/events/${event.slug}/vote`
    const form = {
      [`score.${codes[0]}`]: '5',
      [`score.${codes[1]}`]: '2',
      [`score.${codes[2]}`]: '3',
    }
    const answer = await app.fetch(`${address}?page=1&last=1`, { as: by.actor, form })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${address}?page=1`])
    expect((await page(address, by)).text).toContain('2 more until your scores count')
    expect((await publicScores(context.db, event.id)).size).toBe(0)
    await score(by, event, codes.slice(2, 5), 4)
    expect((await page(address, by)).text).toContain('Your scores count.')
    expect([...(await publicScores(context.db, event.id)).keys()].toSorted()).toEqual(
      codes.slice(0, 5).toSorted(),
    )
    await score(by, event, [codes[0]!], null)
    expect((await publicScores(context.db, event.id)).size).toBe(0)
    const wrong = await app.fetch(address, { as: by.actor, form: { [`score.${codes[0]}`]: '6' } })
    expect(wrong.status).toBe(422)
  })

  test('has nothing of one’s own, of what is no longer submitted, or of what nobody agreed to show', async () => {
    const event = await eventWithCall(context, { name: 'Late' })
    const speaker = await voter(context, 'Sara')
    const { code } = await submittedProposal(event, {
      title: 'Talk number 0',
      speaker: speaker.actor!,
    })
    await openVoting(event)
    const other = await voter(context)
    const address = `/en/events/${event.slug}/vote`
    expect(titles((await page(address, other)).text)).toEqual([])
    await consentToVoting(speaker, event.slug, code, true)
    expect(titles((await page(address, other)).text)).toEqual(['Talk number 0'])
    expect(titles((await page(address, speaker)).text)).toEqual([])
    await score(speaker, event, [code], 5)
    expect(
      await database.db
        .selectFrom('votes')
        .selectAll()
        .where('voterId', '=', speaker.actor!.id)
        .execute(),
    ).toEqual([])
    await expect(consentToVoting(other, event.slug, code, false)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('is open between its dates only, and off unless somebody set it up', async () => {
    const { event, codes } = await votedEvent(1)
    const by = await voter(context)
    const at = (days: number) => as(context, by.actor, new Date(now.getTime() + days * day))
    await expect(score(at(-1), event, codes, 5)).rejects.toMatchObject({ code: 'voting-not-open' })
    await expect(score(at(8), event, codes, 5)).rejects.toMatchObject({ code: 'voting-not-open' })
    await score(at(6), event, codes, 5)
    await expect(dropVoting(event.owner, event.slug)).rejects.toMatchObject({
      code: 'voting-has-votes',
    })
    const none = await eventWithCall(context, { name: 'No voting' })
    expect((await page(`/en/events/${none.slug}/vote`)).status).toBe(404)
    expect((await page(`/en/events/${none.slug}/call`)).text).not.toContain('people score them')
    expect((await page(`/en/events/${event.slug}/call`)).text).toContain(
      'titles and abstracts of the proposals are public',
    )
  })
})

describe('against stuffing', () => {
  test('only confirmed addresses vote, or only who has a place; and nobody without end', async () => {
    const { event, codes } = await votedEvent(1, { voters: 'registered' })
    const unconfirmed = as(context, await person(context))
    await sql`update people set email_verified = false where id = ${unconfirmed.actor!.id}`.execute(
      context.db,
    )
    await expect(score(unconfirmed, event, codes, 5)).rejects.toMatchObject({
      code: 'voter-not-confirmed',
    })
    await expect(score(await voter(context), event, codes, 5)).rejects.toMatchObject({
      code: 'voter-not-registered',
    })
    const { event: open, codes: shown } = await votedEvent(1)
    const busy = await voter(context)
    for (let at = 0; at < 120; at += 1) await score(busy, open, shown, (at % 5) + 1)
    await expect(score(busy, open, shown, 1)).rejects.toMatchObject({ code: 'too-many-requests' })
  })

  test('twenty savings at once leave one vote per person and proposal', async () => {
    const { event, codes } = await votedEvent(3)
    const by = await voter(context)
    await Promise.all(Array.from({ length: 20 }, (_, at) => score(by, event, codes, (at % 5) + 1)))
    const rows = await database.db
      .selectFrom('votes')
      .select('proposalId')
      .where('voterId', '=', by.actor!.id)
      .execute()
    expect(rows).toHaveLength(3)
  })

  test('(control) without the key, looking first and writing then leaves several', async () => {
    await sql`create table keyless_votes as select * from votes where false`.execute(database.db)
    const look = sql<{ n: number }>`select count(*)::int as n from keyless_votes`
    let waiting = 0
    let open: () => void = () => {}
    const both = new Promise<void>((resolve) => {
      open = resolve
    })
    const vote = () =>
      database.db.transaction().execute(async (db) => {
        const { rows } = await look.execute(db)
        waiting += 1
        if (waiting === 2) open()
        await both
        if (rows[0]!.n === 0)
          await sql`insert into keyless_votes (score, created_at, updated_at) values (5, now(), now())`.execute(
            db,
          )
      })
    await Promise.all([vote(), vote()])
    expect((await look.execute(database.db)).rows[0]!.n).toBe(2)
  })

  test('the chair reads signs in words, and sets an account aside with a reason that the log keeps', async () => {
    const { event, codes } = await votedEvent(7)
    const [target = '', ...rest] = codes
    for (let at = 0; at < 6; at += 1)
      await score(await voter(context, `Bot ${at}`), event, [target], 5)
    const honest = await voter(context, 'Hana Honest')
    await score(honest, event, codes, 3)
    const other = await voter(context, 'Otto Other')
    await score(other, event, codes, 5)
    const chair = await committeeMember(event, 'chair')
    const manage = `/en/manage/events/${event.slug}/voting`
    const shown = await page(manage, chair)
    expect([shown.status, shown.to]).toEqual([200, null])
    expect(shown.text).toContain('6 of 8 who scored it scored nothing else.')
    const voting = (await votingOf(context.db, event.id))!
    const read = async () =>
      (await votingResults(context.db, voting, chair.actor!.id, { page: 1, size: null })).rows.find(
        ({ code }) => code === target,
      )!
    expect(await read()).toMatchObject({ votes: 2, mean: 4, voters: 8, alone: 6, burst: 8 })
    expect((await read()).fair).toBeCloseTo(fairMean({ sum: 8, n: 2 }, 4), 10)
    await setVotesAside(chair, event.slug, other.actor!.id, 'Paid for it')
    expect(await read()).toMatchObject({ votes: 1, mean: 3, voters: 7 })
    const voters = await page(`${manage}/${target}`, chair)
    expect([voters.text.includes('Paid for it'), voters.text.includes('Otto Other')]).toEqual([
      true,
      true,
    ])
    const log = await database.db
      .selectFrom('auditLog')
      .select('after')
      .where('action', '=', 'votes.set-aside')
      .execute()
    expect(log).toEqual([{ after: { setAside: true, reason: 'Paid for it' } }])
    await setVotesAside(chair, event.slug, other.actor!.id, null)
    expect(await read()).toMatchObject({ votes: 2, mean: 4 })
    await expect(
      setVotesAside(chair, event.slug, (await voter(context)).actor!.id, 'x'),
    ).rejects.toMatchObject({ code: 'not-found' })
    const csv = await page(`${manage}.csv`, chair)
    expect(csv.text.split('\n')[0]).toContain('code,title,votes,mean,fair_mean')
    const reviewer = await committeeMember(event)
    for (const path of [manage, `${manage}.csv`, `${manage}/${target}`])
      expect((await page(path, reviewer)).status).toBe(403)
    expect(rest).toHaveLength(6)
  })
})

test('who scored everything there is counts, though that is less than the least', async () => {
  const { event, codes } = await votedEvent(2)
  await score(await voter(context), event, codes, 4)
  expect(
    [...(await publicScores(context.db, event.id)).values()].map(({ votes }) => votes),
  ).toEqual([1, 1])
})

test('the ranking shows what the public thinks beside the committee’s scores, and nothing where nobody votes', async () => {
  const { event, codes } = await votedEvent(2)
  const chair = await committeeMember(event, 'chair')
  const ranking = `/en/manage/events/${event.slug}/reviews/decisions`
  expect((await page(ranking, chair)).text).not.toContain('1 score')
  await score(await voter(context), event, codes, 4)
  const shown = await page(ranking, chair)
  expect(/>Public</.test(shown.text) && />1 score</.test(shown.text)).toBe(true)
})

describe('what the public thinks', () => {
  const listed = (text: string) => [
    ...new Set([...text.matchAll(/Talk number (\d)/g)].map(([, at]) => at)),
  ]

  test('sorts the ranking and the list of decisions, both ways; without votes stands last', async () => {
    const { event, codes } = await votedEvent(3, { leastScores: 1 })
    const chair = await committeeMember(event, 'chair')
    await score(await voter(context), event, [codes[1]!], 5)
    await score(await voter(context), event, [codes[2]!], 2)
    for (const list of ['ranking', 'decisions']) {
      const at = `/en/manage/events/${event.slug}/reviews/${list}`
      const [plain, down, up] = await Promise.all(
        ['', '?order=public', '?order=public&direction=up'].map((query) =>
          page(`${at}${query}`, chair),
        ),
      )
      expect([list, plain!.text.includes('order=public'), plain!.text.includes('1 score')]).toEqual(
        [list, true, true],
      )
      expect([list, listed(down!.text), listed(up!.text)]).toEqual([
        list,
        ['1', '2', '0'],
        ['2', '1', '0'],
      ])
    }
  })

  test('stands in the statistics and in both kinds of files', async () => {
    const { event, codes } = await votedEvent(2, { leastScores: 1 })
    const chair = await committeeMember(event, 'chair')
    await score(await voter(context), event, [codes[0]!], 5)
    await score(await voter(context), event, codes, 2)
    const reviews = `/en/manage/events/${event.slug}/reviews`
    const statistics = await page(`${reviews}/statistics`, chair)
    expect(/Public score[\s\S]*>3<br\/><span[^>]*>3 scores</.test(statistics.text)).toBe(true)
    const voted = await publicScores(context.db, event.id)
    const { proposals } = JSON.parse((await page(`${reviews}/export/proposals.json`, chair)).text)
    const told = (proposals as Record<string, unknown>[]).map((row) => [
      row['code'],
      row['publicScore'],
      row['publicVotes'],
    ])
    expect(told).toEqual(codes.map((code) => [code, voted.get(code)!.fair, voted.get(code)!.votes]))
    const lines = (await page(`${reviews}/export/statistics.csv`, chair)).text.split('\r\n')
    expect(lines.filter((line) => line.startsWith('language,'))).toEqual([
      'language,es,2,0,0,,,,,,3,3',
    ])
  })

  test('is not for reviewers: neither before nor after they judged do they see it anywhere', async () => {
    const { event, codes } = await votedEvent(1, { leastScores: 1 })
    await score(await voter(context), event, codes, 5)
    const reviewer = await committeeMember(event)
    const reviews = `/en/manage/events/${event.slug}/reviews`
    const tried = async () => {
      for (const path of ['ranking', 'decisions', 'statistics', 'export/proposals.csv'])
        expect([path, (await page(`${reviews}/${path}`, reviewer)).status]).toEqual([path, 403])
      for (const path of ['', `/${codes[0]}`, `/${codes[0]}?others=1`, '?order=public']) {
        const shown = await page(`${reviews}${path}`, reviewer)
        expect([path, shown.status, />1 score<|Public score|>Public</.test(shown.text)]).toEqual([
          path,
          200,
          false,
        ])
      }
    }
    await tried()
    await scored(reviewer, event, codes[0]!, 3)
    await tried()
  })
})

test('what the committee hid by hand is hidden from voters as well', async () => {
  const { event, codes } = await votedEvent(1)
  await sql`insert into proposal_redactions (proposal_id, field, source, redacted, passages, redacted_at)
    select id, 'abstract', abstract, 'What [hidden] takes.', '{it}', now() from proposals where code = ${codes[0]}`.execute(
    database.db,
  )
  const shown = (await page(`/en/events/${event.slug}/vote`)).text
  expect([shown.includes('What it takes'), shown.includes('[hidden]')]).toEqual([false, true])
})

test('one’s votes are in one’s own data, and go with the account', async () => {
  const { event, codes } = await votedEvent(1)
  const by = await voter(context, 'Elsa Erased')
  await score(by, event, codes, 2)
  const own = await ownData(context.db, by.actor!.id, by.actor!.email)
  expect(own['votes']).toMatchObject([{ event: event.slug, code: codes[0], score: 2 }])
  await eraseAccount(by, by.actor!.email)
  expect(
    await database.db.selectFrom('votes').selectAll().where('voterId', '=', by.actor!.id).execute(),
  ).toEqual([])
})
