package org.oas.cim.kit.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

/** A body that is refused with a 413 as soon as more of it is read than there may be. Not thread-safe. */
final class LimitedBody extends FilterInputStream {

    private final long mostBytes;
    private long read;

    LimitedBody(InputStream in, long mostBytes) {
        super(in);
        this.mostBytes = mostBytes;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > mostBytes) {
            throw Problems.of(ProblemType.TOO_LARGE, "The body is longer than " + mostBytes + " bytes.");
        }
    }
}
