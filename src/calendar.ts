export type {CalendarOptions} from './export/calendar/options.ts'
export {toCalendar} from './export/calendar/to-calendar.ts'
