//! Where a stream stands in its list, and whether there is more: arithmetic that no server is needed to test.

use crate::operation::{PageStyle, Pagination};

/// Entries in a part where lists are read by offset and neither the caller nor the API sets a figure. It is also the
/// server's default; it is sent all the same, so that a short part is known to be one.
const OFFSET_SIZE: i64 = 100;

/// The part that a request asks for.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// The number of the page, or how many entries to skip.
    pub position: Option<i64>,
    /// The most entries in one response.
    pub size: Option<i64>,
}

/// What a response says of its part of the list.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// How many entries it holds.
    pub entries: usize,
    /// The most entries it could hold, in the server's words.
    pub size: Option<i64>,
    /// How many entries the whole list has.
    pub total: Option<i64>,
}

/// Which part comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Progress {
    style: PageStyle,
    /// The number of the page, or how many entries to skip.
    pub(super) position: i64,
    /// The most entries to ask for; `None` leaves it to the server.
    pub(super) size: Option<i64>,
}

impl Progress {
    /// Where a request starts; what it leaves open is filled in.
    pub(super) fn new(pagination: Option<Pagination>, window: Window) -> Self {
        let style = pagination.map_or(PageStyle::Page, |pagination| pagination.style);
        let (first, fallback) = match style {
            PageStyle::Page => (1, None),
            PageStyle::Offset => (0, Some(OFFSET_SIZE)),
        };
        let maximum = pagination.and_then(|pagination| pagination.maximum);
        Self {
            style,
            position: window.position.unwrap_or(first),
            size: window.size.or(maximum.map(i64::from)).or(fallback),
        }
    }

    /// Goes past a part that has arrived; says whether there is more.
    pub(super) fn advance(&mut self, measure: Measure) -> bool {
        let entries = i64::try_from(measure.entries).unwrap_or(i64::MAX);
        // The server may have cut the size down, and says so.
        let size = measure.size.filter(|size| *size > 0).or(self.size);
        let is_short = size.is_some_and(|size| entries < size);
        let (next, reached) = match self.style {
            PageStyle::Page => {
                let reached = size.map(|size| self.position.saturating_mul(size));
                (self.position.saturating_add(1), reached)
            }
            // By what has come, not by what was asked for: nothing is passed over if the server gives less.
            PageStyle::Offset => {
                let reached = self.position.saturating_add(entries);
                (reached, Some(reached))
            }
        };
        self.position = next;
        let is_complete = measure
            .total
            .zip(reached)
            .map(|(total, reached)| reached >= total);
        let is_last = match self.style {
            PageStyle::Page => is_short || is_complete == Some(true),
            PageStyle::Offset => is_complete.unwrap_or(is_short),
        };
        // A size below 1 asks for something else than the next part, such as the last record alone.
        let is_part = self.size.is_none_or(|size| size > 0);
        entries > 0 && !is_last && is_part
    }

    /// What a request must be given to start at this position.
    pub(super) fn parameter(&self) -> &'static str {
        match self.style {
            PageStyle::Page => "page",
            PageStyle::Offset => "skip",
        }
    }

    /// The position of entries that have arrived, the last `unread` of which the caller has not seen.
    pub(super) fn before(&self, unread: usize) -> i64 {
        match self.style {
            _ if unread == 0 => self.position,
            PageStyle::Page => self.position.saturating_sub(1),
            PageStyle::Offset => {
                let unread = i64::try_from(unread).unwrap_or(i64::MAX);
                self.position.saturating_sub(unread)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Measure, Progress, Window};
    use crate::{PageStyle, Pagination};

    fn progress(style: PageStyle, maximum: Option<u32>, window: Window) -> Progress {
        let items = "items";
        let pagination = Pagination {
            style,
            maximum,
            items,
        };
        Progress::new(Some(pagination), window)
    }

    #[test]
    fn what_the_caller_leaves_open_is_filled_in() {
        let open = Window::default();
        let set = Window {
            position: Some(7),
            size: Some(3),
        };
        for (style, maximum, window, position, size) in [
            (PageStyle::Page, Some(100), open, 1, Some(100)),
            (PageStyle::Page, None, open, 1, None),
            (PageStyle::Page, Some(100), set, 7, Some(3)),
            (PageStyle::Offset, None, open, 0, Some(100)),
            (PageStyle::Offset, Some(1000), open, 0, Some(1000)),
            (PageStyle::Offset, Some(1000), set, 7, Some(3)),
        ] {
            let progress = progress(style, maximum, window);
            assert_eq!((progress.position, progress.size), (position, size));
        }
    }

    #[test]
    fn a_size_that_asks_for_no_part_ends_the_list() {
        let window = Window {
            position: None,
            size: Some(-1),
        };
        let mut progress = progress(PageStyle::Offset, Some(100), window);
        let measure = Measure {
            entries: 1,
            size: Some(-1),
            total: None,
        };
        assert!(!progress.advance(measure));
    }

    #[test]
    fn knows_when_there_is_more() {
        use PageStyle::{Offset, Page};
        for (style, position, entries, size, total, next, more) in [
            (Page, 1, 2, Some(2), Some(5), 2, true),
            (Page, 3, 1, Some(2), Some(5), 4, false),
            (Page, 2, 2, Some(2), Some(4), 3, false),
            // Some have vanished since the total was right, or it counts what is never listed.
            (Page, 2, 1, Some(2), Some(9), 3, false),
            (Page, 2, 0, Some(2), Some(9), 3, false),
            (Page, 2, 2, None, None, 3, true),
            (Page, 2, 0, None, None, 3, false),
            // The server allows one entry a page where two were asked for.
            (Page, 1, 1, Some(1), Some(3), 2, true),
            (Page, 1, 2, Some(0), Some(3), 2, true),
            (Offset, 0, 2, None, None, 2, true),
            (Offset, 2, 1, None, None, 3, false),
            (Offset, 2, 0, None, None, 2, false),
            (Offset, 2, 2, None, Some(4), 4, false),
            // Less than asked for, and the total says that there is more.
            (Offset, 0, 1, Some(2), Some(4), 1, true),
            (Offset, 1, 0, Some(2), Some(4), 1, false),
        ] {
            let window = Window {
                position: Some(position),
                size: Some(2),
            };
            let mut progress = progress(style, None, window);
            let measure = Measure {
                entries,
                size,
                total,
            };
            let said = progress.advance(measure);
            assert_eq!(
                (progress.position, said),
                (next, more),
                "{style:?} {position} {measure:?}"
            );
        }
    }
}
