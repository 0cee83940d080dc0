// What bench/ends/traffic.ts is, for QuickFIX: orders out, messages in, on the threads that QuickFIX has.
#pragma once

#include <quickfix/Application.h>
#include <quickfix/Session.h>

#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <vector>

#include "quickfix-messages.h"

// On the clock that process.hrtime reads, too.
inline double nowMicros() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() / 1e3;
}

inline double cpuMicros() {
  rusage used;
  getrusage(RUSAGE_SELF, &used);
  return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e6 + used.ru_utime.tv_usec + used.ru_stime.tv_usec;
}

// One order after another, each session in turn; QuickFIX takes them all at once where the peer is slower.
inline void send(const std::vector<FIX::SessionID>& sessions, long count) {
  for (long n = 0; n < count; ++n) {
    FIX44::NewOrderSingle message = order(n);
    FIX::Session::sendToTarget(message, sessions[n % sessions.size()]);
  }
}

class Traffic : public FIX::NullApplication {
 public:
  explicit Traffic(bool answers) : answers(answers) {}

  void onLogon(const FIX::SessionID&) override { ++loggedOn; }

  void fromApp(const FIX::Message& message,
               const FIX::SessionID& session) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat,
                                                    FIX::IncorrectTagValue, FIX::UnsupportedMessageType) override {
    if (answers) {
      FIX44::ExecutionReport report = execution(message, executions++);
      FIX::Session::sendToTarget(report, session);
    }
    if (timed) {
      const double now = nowMicros();
      times.push_back(now - sentAt);
      sentAt = now;
    }
    if (toSend > 0) {
      const long n = --toSend;
      if (n >= 0) {
        FIX44::NewOrderSingle next = order(n);
        FIX::Session::sendToTarget(next, session);
      }
    }
    if (++handled != awaited) return;
    std::lock_guard<std::mutex> lock(mutex);
    all.notify_all();
  }

  // Waits for `count` more than before.
  void receive(long count) {
    std::unique_lock<std::mutex> lock(mutex);
    awaited += count;
    all.wait(lock, [this] { return handled >= awaited; });
  }

  // Sends `count` orders, `window` of them always unanswered, an equal share in each session.
  void echo(const std::vector<FIX::SessionID>& sessions, long count, long window, bool withTimes) {
    times.clear();
    times.reserve(count);
    timed = withTimes;
    sentAt = nowMicros();
    toSend = count - window;
    for (long n = 0; n < window; ++n) {
      FIX44::NewOrderSingle message = order(n);
      FIX::Session::sendToTarget(message, sessions[n % sessions.size()]);
    }
    receive(count);
    timed = false;
  }

  std::atomic<int> loggedOn{0};
  // Microseconds, of the latest `echo` that wanted them.
  std::vector<double> times;

 private:
  const bool answers;
  std::atomic<bool> timed{false};
  double sentAt = 0;
  std::atomic<long> executions{0};
  std::atomic<long> toSend{0};
  std::atomic<long> handled{0};
  std::atomic<long> awaited{0};
  std::mutex mutex;
  std::condition_variable all;
};
