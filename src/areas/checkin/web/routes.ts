import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import {
  checkInPage,
  counted,
  registerWalkIn,
  scanByCamera,
  scanTyped,
  takeBack,
  walkInPage,
} from './check-in.tsx'

const may = accessTo(policy, 'event')
const door = '/:lang/manage/events/:event/check-in'

/** Every address of the door. */
export const routes: readonly Route[] = [
  get(door, may('checkin.scan'), checkInPage, { camera: true }),
  post(door, may('checkin.scan'), scanTyped, { camera: true }),
  post(`${door}/scan`, may('checkin.scan'), scanByCamera),
  post(`${door}/undo`, may('checkin.scan'), takeBack),
  get(`${door}/count`, may('checkin.scan'), counted),
  get(`${door}/walk-in`, may('checkin.walk-in'), walkInPage),
  post(`${door}/walk-in`, may('checkin.walk-in'), registerWalkIn),
]
