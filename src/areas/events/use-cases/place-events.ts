import { coordinatesOf, editionOfCities } from '../../../shared/cities/city-coordinates.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { notePlacedWith, placeCities } from '../database/places.ts'
import { citiesToPlace, type CityOfEvents } from '../queries/places.ts'

const atOnce = 500

/**
 * Notes where the cities of events lie that came in without, so that they are found near a place: those of before that was
 * noted, and those of older files. Asked again, it changes nothing; cities that nobody knows stay as they are.
 */
export async function placeEvents(context: Context): Promise<void> {
  let after: CityOfEvents | undefined = { country: '', city: '' }
  while (after !== undefined) {
    const from: CityOfEvents = after
    after = await transact(context, (work) => placeSome(work, from))
  }
  await transact(context, ({ db }) => notePlacedWith(db, editionOfCities))
}

/** Places the events of some cities, from behind one on; the last city, undefined when none is left. */
async function placeSome(work: Work, after: CityOfEvents): Promise<CityOfEvents | undefined> {
  const cities = await citiesToPlace(work.db, after, atOnce)
  const known = cities.flatMap(({ city, country }) => {
    const point = coordinatesOf(city, country)
    return point ? { city, country, latitude: point.latitude, longitude: point.longitude } : []
  })
  if (known.length > 0) {
    await placeCities(work.db, known)
    work.changed('calendar')
  }
  return cities.at(-1)
}
