import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { HostLine, HostName } from '../../../../ui/host-dot.tsx'
import { HostPanels } from '../../../../ui/host-panels.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import type { EventView } from '../event-view.ts'

type HostSectionsProps = { readonly event: EventView; readonly home: string }

/** Each host of an event of several in a section of its own: its words, and its tracks with their call and their sessions. */
export function HostSections({ event, home }: HostSectionsProps) {
  const t = useTranslations('events')
  const { language } = usePage()
  if (event.hosts.length < 2) return null
  const calling = event.phases.includes('call-open')
  return event.hosts
    .filter((host) => textIn(host.words, language) || host.tracks.some(isDescribed))
    .map((host) => (
      <section key={host.id} className="section" id={`${host.kind}-${host.slug}`}>
        <HostLine color={host.colour} />
        <h2>
          <HostName name={host.name} color={host.colour} />
        </h2>
        <Prose html={renderMarkdown(textIn(host.words, language))} />
        {host.tracks.length > 0 && (
          <HostPanels
            hosts={host.tracks.map((track) => ({
              name: textIn(track.name, language),
              color: host.ownColour || track.colour,
              text: textIn(track.description, language),
              links: [
                ...(calling
                  ? [{ label: t('proposeFor'), href: `${home}/call?track=${track.slug}` }]
                  : []),
                ...(track.sessions > 0
                  ? [
                      {
                        label: t('phases.sessions', { count: track.sessions }),
                        href: `${home}/agenda?track=${track.slug}`,
                      },
                    ]
                  : []),
              ],
            }))}
          />
        )}
      </section>
    ))
}

const isDescribed = ({ description }: EventView['hosts'][number]['tracks'][number]) =>
  Object.keys(description).length > 0
