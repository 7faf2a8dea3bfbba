/** By this name the calendar knows what came from folders of confs.tech. */
export const conferencesSource = 'confs.tech'
