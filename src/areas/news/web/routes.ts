import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import {
  changePreview,
  correctThemes,
  editorPage,
  publish,
  remove,
  savePost,
  unpublish,
} from './editor.tsx'
import { newsFeed, seriesFeed } from './feed.ts'
import {
  changeQuote,
  dropQuote,
  savePhoto,
  saveQuote,
  takePhotos,
  uploadPhotos,
} from './gallery.tsx'
import { eventNewsPage, managedNewsPage, startEventNews, startPost } from './manage.tsx'
import { newsPage } from './news.tsx'
import { postImage } from './post-image.ts'
import { postPage, postPreview } from './post.tsx'
import {
  endSeries,
  managedSeriesPage,
  movePart,
  saveSeries,
  seriesEditorPage,
  seriesPage,
} from './series.tsx'
import { saveOffer, saveTaken, takenPost, takenPostsPage } from './syndication.tsx'
import { confirm, discard, reopen, restore, suggestionsPage } from './suggestions.tsx'

const may = accessTo(policy, 'event')
const uploads = { uploads: true }

export const routes: readonly Route[] = [
  get('/:lang/news', 'public', newsPage),
  get('/:lang/news/rss.xml', 'public', newsFeed),
  get('/:lang/news/series/:series', 'public', seriesPage),
  get('/:lang/news/series/:series/rss.xml', 'public', seriesFeed),
  get('/:lang/news/:post', 'public', postPage),
  get('/:lang/news/:post/card.png', 'public', postImage),
  get('/:lang/news/:post/preview/:secret', 'public', postPreview),
  get('/:lang/manage/events/:event/news', may('post.edit'), eventNewsPage),
  post('/:lang/manage/events/:event/news', may('post.edit'), startEventNews),
  get('/:lang/manage/events/:event/news/:post', may('post.edit'), editorPage),
  post('/:lang/manage/events/:event/news/:post', may('post.edit'), savePost, uploads),
  post('/:lang/manage/events/:event/news/:post/publish', may('post.publish'), publish),
  post('/:lang/manage/events/:event/news/:post/unpublish', may('post.publish'), unpublish),
  post('/:lang/manage/events/:event/news/:post/preview', may('post.preview'), changePreview),
  post('/:lang/manage/events/:event/news/:post/delete', may('post.delete'), remove),
  post('/:lang/manage/events/:event/news/:post/themes', may('post.edit'), correctThemes),
  post('/:lang/manage/events/:event/news/:post/photos', may('post.edit'), uploadPhotos, uploads),
  post('/:lang/manage/events/:event/news/:post/photos/offered', may('post.edit'), takePhotos),
  post('/:lang/manage/events/:event/news/:post/photos/:photo', may('post.edit'), savePhoto),
  post('/:lang/manage/events/:event/news/:post/quotes', may('post.edit'), saveQuote),
  post('/:lang/manage/events/:event/news/:post/quotes/:quote', may('post.edit'), changeQuote),
  post('/:lang/manage/events/:event/news/:post/quotes/:quote/remove', may('post.edit'), dropQuote),
  get('/:lang/manage/news', 'signed-in', managedNewsPage),
  post('/:lang/manage/news', 'signed-in', startPost),
  get('/:lang/manage/news/series', 'signed-in', managedSeriesPage),
  get('/:lang/manage/news/series/:series', 'signed-in', seriesEditorPage),
  post('/:lang/manage/news/series/:series', 'signed-in', saveSeries),
  post('/:lang/manage/news/series/:series/parts', 'signed-in', movePart),
  post('/:lang/manage/news/series/:series/delete', 'signed-in', endSeries),
  get('/:lang/communities/:community/news/:post', 'public', takenPost),
  get('/:lang/manage/news/taken', 'signed-in', takenPostsPage),
  post('/:lang/manage/news/taken', 'signed-in', saveTaken),
  post('/:lang/manage/news/posts/:post/elsewhere', 'signed-in', saveOffer),
  get('/:lang/manage/news/suggestions', 'signed-in', suggestionsPage),
  post('/:lang/manage/news/suggestions/:suggestion/confirm', 'signed-in', confirm),
  post('/:lang/manage/news/suggestions/:suggestion/discard', 'signed-in', discard),
  post('/:lang/manage/news/suggestions/:suggestion/reopen', 'signed-in', reopen),
  post('/:lang/manage/news/suggestions/:suggestion/restore', 'signed-in', restore),
  get('/:lang/manage/news/posts/:post', 'signed-in', editorPage),
  post('/:lang/manage/news/posts/:post', 'signed-in', savePost, uploads),
  post('/:lang/manage/news/posts/:post/publish', 'signed-in', publish),
  post('/:lang/manage/news/posts/:post/unpublish', 'signed-in', unpublish),
  post('/:lang/manage/news/posts/:post/preview', 'signed-in', changePreview),
  post('/:lang/manage/news/posts/:post/delete', 'signed-in', remove),
  post('/:lang/manage/news/posts/:post/photos', 'signed-in', uploadPhotos, uploads),
  post('/:lang/manage/news/posts/:post/photos/offered', 'signed-in', takePhotos),
  post('/:lang/manage/news/posts/:post/photos/:photo', 'signed-in', savePhoto),
  post('/:lang/manage/news/posts/:post/quotes', 'signed-in', saveQuote),
  post('/:lang/manage/news/posts/:post/quotes/:quote', 'signed-in', changeQuote),
  post('/:lang/manage/news/posts/:post/quotes/:quote/remove', 'signed-in', dropQuote),
  post('/:lang/manage/news/posts/:post/themes', 'signed-in', correctThemes),
]
