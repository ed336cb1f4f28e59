//! What became of each block from one list to another: the longest common subsequence, and what
//! is left between its parts. Compares hashes, never texts.

use super::blocks::Block;

/// The most comparisons that are made. A text of 2,000 blocks takes that many if nothing of it is
/// as it was; in longer ones, what lies between the first and the last change counts as changed.
const MOST: usize = 4_000_000;

/// What became of a block, by its index in the old list and in the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Same(usize, usize),
    Changed(usize, usize),
    Gone(usize),
    New(usize),
}

/// The way from `old` to `new`, in order.
pub fn diff(old: &[Block], new: &[Block]) -> Vec<Step> {
    let same = |(a, b): &(&Block, &Block)| a.hash == b.hash;
    let head = old.iter().zip(new).take_while(same).count();
    let tails = old[head..].iter().rev().zip(new[head..].iter().rev());
    let tail = tails.take_while(same).count();
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);

    let mut steps: Vec<Step> = (0..head).map(|at| Step::Same(at, at)).collect();
    let (mut i, mut j) = (head, head);
    for (a, b) in common(&old[head..old_end], &new[head..new_end]) {
        between(old, new, (i, head + a), (j, head + b), &mut steps);
        steps.push(Step::Same(head + a, head + b));
        (i, j) = (head + a + 1, head + b + 1);
    }
    between(old, new, (i, old_end), (j, new_end), &mut steps);
    steps.extend((0..tail).map(|at| Step::Same(old_end + at, new_end + at)));
    steps
}

/// The longest common subsequence, as pairs of indices.
fn common(old: &[Block], new: &[Block]) -> Vec<(usize, usize)> {
    if old.is_empty() || new.is_empty() || old.len() * new.len() > MOST {
        return Vec::new();
    }
    let width = new.len() + 1;
    // By place in both: how much is common from there on.
    let mut length = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            length[i * width + j] = match old[i].hash == new[j].hash {
                true => length[(i + 1) * width + j + 1] + 1,
                false => length[(i + 1) * width + j].max(length[i * width + j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < old.len() && j < new.len() {
        if old[i].hash == new[j].hash {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if length[(i + 1) * width + j] >= length[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// What lies between two common blocks: a block gone and one come in the same stretch are one
/// block that changed; so are they where the heading itself got another id.
fn between(
    old: &[Block],
    new: &[Block],
    (mut i, old_end): (usize, usize),
    (mut j, new_end): (usize, usize),
    steps: &mut Vec<Step>,
) {
    while i < old_end && j < new_end {
        let (from, to) = (&old[i].stretch, &new[j].stretch);
        let comes = new[j..new_end].iter().any(|block| block.stretch == *from);
        let was = || old[i..old_end].iter().any(|block| block.stretch == *to);
        if from == to || (!comes && !was()) {
            steps.push(Step::Changed(i, j));
            (i, j) = (i + 1, j + 1);
        } else if comes {
            steps.push(Step::New(j));
            j += 1;
        } else {
            steps.push(Step::Gone(i));
            i += 1;
        }
    }
    steps.extend((i..old_end).map(Step::Gone));
    steps.extend((j..new_end).map(Step::New));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translation::testing::list;

    fn steps(old: &str, new: &str) -> String {
        let (old, new) = (list(old), list(new));
        let name = |block: &Block| block.start.clone();
        let step = |step| match step {
            Step::Same(i, j) => {
                assert_eq!(old[i].hash, new[j].hash);
                name(&old[i])
            }
            Step::Changed(i, j) => [&name(&old[i]), ">", &name(&new[j])].concat(),
            Step::Gone(i) => ["-", &name(&old[i])].concat(),
            Step::New(j) => ["+", &name(&new[j])].concat(),
        };
        diff(&old, &new).into_iter().map(step).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_block_in_the_place_of_another_has_changed() {
        assert_eq!(steps("x.a x.b x.c", "x.a x.d x.c"), "a b>d c");
    }

    #[test]
    fn blocks_come_and_go() {
        assert_eq!(steps("x.a x.c", "x.a x.b x.c x.d"), "a +b c +d");
        assert_eq!(steps("x.a x.b x.c", "x.c"), "-a -b c");
        assert_eq!(steps("", "x.a"), "+a");
    }

    #[test]
    fn a_block_that_moved_went_and_came() {
        assert_eq!(steps("x.a x.b x.c", "x.b x.c x.a"), "-a b c +a");
    }

    #[test]
    fn a_block_of_another_stretch_is_another_block() {
        assert_eq!(steps("x.a x.b y.c", "x.d y.e y.f"), "a>d -b c>e +f");
        assert_eq!(steps("x.a y.b", "w.c x.d y.e"), "+c a>d b>e");
    }

    #[test]
    fn under_a_heading_with_a_new_id_blocks_keep_their_places() {
        assert_eq!(steps("x.a x.b", "y.c y.b"), "a>c b");
        assert_eq!(steps("x.a x.b", "y.c y.d"), "a>c b>d");
    }

    #[test]
    fn two_texts_too_long_to_compare_differ_between_their_ends() {
        let long = |name: &str| {
            let middle: Vec<_> = (0..2_100).map(|n| format!("x.{name}{n}")).collect();
            list(&format!("x.a {} x.z", middle.join(" ")))
        };
        let steps = diff(&long("b"), &long("c"));
        assert_eq!(steps.first(), Some(&Step::Same(0, 0)));
        assert_eq!(steps[1], Step::Changed(1, 1));
        assert_eq!(steps.last(), Some(&Step::Same(2_101, 2_101)));
    }
}
